// Answers with something that is no parsed source.
process.on('message', () => {
  process.send?.({ ok: true, value: { title: 'x', text: 'Hoi', turns: [{ speaker: 0, from: 0, to: 99 }] } });
});

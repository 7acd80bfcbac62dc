// Never answers.
process.on('message', () => {
  for (;;);
});

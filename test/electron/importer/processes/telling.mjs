// Tells what it was given of its parent's environment.
process.on('message', () => {
  const state = 'CODEBOOM_SECRET' in process.env ? 'present' : 'absent';
  process.send?.({ ok: false, error: { code: 'environment', message: `CODEBOOM_SECRET is ${state}` } });
});

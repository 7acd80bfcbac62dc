// Takes memory until the system's limit for this process is met.
process.on('message', () => {
  const kept = [];
  for (;;) kept.push(Array.from({ length: 100_000 }, (_, index) => ({ index })));
});

// Ends with an error nobody foresaw.
process.on('message', () => {
  throw new TypeError('unforeseen');
});

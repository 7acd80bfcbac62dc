/**
 * Whether an Office file in the old container is one with a password: the container then names the package it hides.
 * Without it the file is of the kind of before 2007.
 */
export function isProtectedOffice(bytes: Uint8Array): boolean {
  return holdsUtf16(bytes, 'EncryptedPackage');
}

function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matching = 0;
    while (matching < name.length && bytes[at + matching * 2] === name.charCodeAt(matching)) matching += 1;
    if (matching === name.length) return true;
  }
  return false;
}

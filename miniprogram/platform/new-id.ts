/** An id no other record of this phone has: the moment and sixty bits of chance, in letters and digits. */
export function newId(): string {
  const chance = () => Math.floor(Math.random() * 2 ** 30).toString(36).padStart(6, '0');
  return `${Date.now().toString(36)}${chance()}${chance()}`;
}

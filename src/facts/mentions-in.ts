/** Those of the names that a text holds as words. */
export function mentionsIn(text: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (!isPartOfName(text.charAt(at - 1)) && !isPartOfName(text.charAt(at + name.length))) return true;
    }
    return false;
  });
}

function isPartOfName(character: string): boolean {
  return /[a-z0-9-]/.test(character);
}

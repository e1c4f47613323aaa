const token = /^[A-Za-z0-9+/_=-]+$/;
const hexadecimal = /^(?:0x)?[0-9a-fA-F]+$/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** What names are made of, in lower case with separators. */
const nameLike = /^[a-z0-9]+(?:[-_./][a-z0-9]+)*$/;

/** Bits of information a character; random base64 of 24 characters has about 4.2, words about 3. */
const enoughBits = 3.6;
/** Share of neighbours of different classes (upper, lower, digit): 0.6 in random base64, under 0.3 in names in camel case. */
const enoughSwitches = 0.38;

/**
 * Whether a string looks like generated secret material: base64-like, with classes of characters mixed as chance mixes them. Hexadecimal digests,
 * UUIDs, names and words don't.
 */
export function looksRandom(text: string, minimum: number): boolean {
  if (text.length < minimum || text.length > 512 || !token.test(text) || hexadecimal.test(text) || uuid.test(text))
    return false;
  if (nameLike.test(text))
    return text.split(/[-_./]/).some((part) => part.length >= minimum && switches(part) >= enoughSwitches);
  return digits(text) >= 2 && switches(text) >= enoughSwitches && bits(text) >= enoughBits;
}

function digits(text: string): number {
  return text.length - text.replace(/[0-9]/g, '').length;
}

function switches(text: string): number {
  let changes = 0;
  for (let at = 1; at < text.length; at += 1) {
    if (classOf(text.charCodeAt(at)) !== classOf(text.charCodeAt(at - 1))) changes += 1;
  }
  return changes / (text.length - 1);
}

function classOf(code: number): number {
  if (code >= 48 && code <= 57) return 0;
  if (code >= 65 && code <= 90) return 1;
  return code >= 97 && code <= 122 ? 2 : 3;
}

/** Shannon's entropy, a character. */
function bits(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let sum = 0;
  for (const number of counts.values()) sum -= (number / text.length) * Math.log2(number / text.length);
  return sum;
}

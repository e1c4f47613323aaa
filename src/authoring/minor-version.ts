/** A version that decides what may be used. Throws, at the author's line, where it is not a minor version as they are written everywhere here. */
export function minorVersion(of: string, version: string): string {
  if (/^\d+\.\d+$/.test(version)) return version;
  const [, near] = /^v?(\d+\.\d+)\./.exec(`${version}.`) ?? [];
  throw new Error(
    `"${version}" is no minor version of ${of}: write it as in "${near ?? (of === 'Flux' ? '2.9' : '1.36')}"`,
  );
}

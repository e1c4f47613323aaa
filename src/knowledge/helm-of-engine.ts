/**
 * The minor version of Helm that each minor version of an engine embeds. Flux 2.9 has helm-controller 1.6, whose go.mod asks for Helm
 * 4.2; of the versions before it renderings are made with the same Helm, since only one is built in.
 */
const helmVersions: Readonly<Record<string, string>> = { 'flux 2.9': '4.2' };

/** The minor version of Helm that renders for an engine: `4.2`. */
export function helmOfEngine({ type, version }: { readonly type: string; readonly version: string }): string {
  return helmVersions[`${type} ${version}`] ?? '4.2';
}

/** Tells whether two strings say the same of two clusters: equal but for the clusters' folders, or both encrypted by SOPS. */
export function sameText(fromCluster: string, toCluster: string): (from: string, to: string) => boolean {
  const fromPaths = folders(fromCluster);
  const toPaths = folders(toCluster);
  return (from, to) =>
    from === to ||
    (isEncrypted(from) && isEncrypted(to)) ||
    from.replaceAll(fromPaths, neutral) === to.replaceAll(toPaths, neutral);
}

/** The folders of a cluster in the repository: `dist/<name>` and `clusters/<name>`, as whole parts of a path. */
function folders(cluster: string): RegExp {
  return new RegExp(`(?<![\\w.-])(dist|clusters)/${cluster.replaceAll(/[^\w-]/g, String.raw`\$&`)}(?![\\w.-])`, 'g');
}

const neutral = '$1/<cluster>';

function isEncrypted(text: string): boolean {
  return text.startsWith('ENC[') && text.endsWith(']');
}

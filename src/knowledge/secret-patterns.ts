/** Material that is secret by its form alone, wherever it stands. */
export interface SecretPattern {
  /** What it is, as "looks like ..." goes on. */
  readonly title: string;
  readonly pattern: RegExp;
}

/**
 * Forms of credentials that their issuers document (AWS, GitHub, GitLab, Slack, Stripe, Google, HashiCorp Vault, age, npm, Docker
 * Hub, SendGrid, Grafana, Cloudflare origin CA, PEM of RFC 7468, JWT of RFC 7519, user information in URLs of RFC 3986).
 */
export const secretPatterns: readonly SecretPattern[] = [
  { title: 'a private key', pattern: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/ },
  { title: 'an age secret key', pattern: /AGE-SECRET-KEY-1[0-9A-Z]{20,}/ },
  { title: 'an AWS access key', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ },
  { title: 'a GitHub token', pattern: /\b(?:gh[pousr]_[0-9A-Za-z]{36,}|github_pat_[0-9A-Za-z_]{40,})/ },
  { title: 'a GitLab token', pattern: /\bgl(?:pat|dt|rt|ptt|agent)-[0-9A-Za-z_-]{20,}/ },
  { title: 'a Slack token', pattern: /\bxox[abeoprs]-[0-9A-Za-z-]{10,}/ },
  { title: 'a Slack webhook', pattern: /hooks\.slack\.com\/services\/T[0-9A-Z]{6,}\/B[0-9A-Z]{6,}\/[0-9A-Za-z]{16,}/ },
  { title: 'a Stripe key', pattern: /\b[rs]k_live_[0-9A-Za-z]{16,}/ },
  { title: 'a Google API key', pattern: /\bAIza[0-9A-Za-z_-]{35}/ },
  { title: 'a Vault token', pattern: /\bhv[sbr]\.[0-9A-Za-z_-]{20,}/ },
  { title: 'an npm token', pattern: /\bnpm_[0-9A-Za-z]{36}\b/ },
  { title: 'a Docker Hub token', pattern: /\bdckr_pat_[0-9A-Za-z_-]{20,}/ },
  { title: 'a SendGrid key', pattern: /\bSG\.[0-9A-Za-z_-]{16,}\.[0-9A-Za-z_-]{30,}/ },
  { title: 'a Grafana token', pattern: /\bgl(?:sa|c)_[0-9A-Za-z]{30,}/ },
  { title: 'a JSON web token', pattern: /\beyJ[0-9A-Za-z_-]{10,}\.eyJ[0-9A-Za-z_-]{10,}\.[0-9A-Za-z_-]{10,}/ },
  {
    title: 'a URL with a password',
    pattern: /\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@'"${}<]+:(?![$({<%*]|x+@|password@|pass@)[^\s/@'"${}<*]{3,}@[\w.[-]/i,
  },
];

/** One test that every string passes first: only those that hold one of these parts can match a pattern above. */
export const secretHint =
  /PRIVATE KEY|AGE-SECRET|AKIA|ASIA|gh[pousr]_|github_pat|gl(?:pat|dt|rt|ptt|agent)-|xox[abeoprs]-|hooks\.slack|k_live_|AIza|hv[sbr]\.|npm_|dckr_pat|SG\.|gl(?:sa|c)_|eyJ|:\/\/[^\s/]+@/;

/** Fields and variables whose value is a secret whatever it looks like. */
export const passwordName = /(?:password|passwd|passphrase|pwd)$/i;

/**
 * Fields and variables whose value is a secret if it looks random: as often they hold the name of a Secret or of a key in one.
 */
export const tokenName = /(?:token|secret|credentials?|(?:api|access|secret|private|encryption|signing)[-_]?key)$/i;

/** Fields whose value looks random, and is public: digests, certificates, identities. */
export const publicName =
  /(?:hash|digest|checksum|sha(?:1|256|512)?|sum|cert(?:ificate)?s?|crt|pem|cabundle|ca|fingerprint|recipients?|thumbprint|integrity|revision|commit|uid|id|tag|version|image|nonce|host|url|uri|arn|public[-_]?keys?)$/i;

/** Keys of Secrets that are no secrets by themselves: what a client needs to know to connect, and certificates. */
export const publicSecretKeys: ReadonlySet<string> = new Set([
  'ca.crt',
  'ca.pem',
  'tls.crt',
  'known_hosts',
  'identity.pub',
  'type',
  'url',
  'username',
  'user',
  'name',
  'project',
  'server',
  'host',
  'port',
  'dbname',
  'insecure',
  'enableOCI',
  'namespaces',
  'clusterResources',
]);

import type { KmsKey } from '../externals/aws.ts';

export interface VaultConfigProps {
  /** The key of the seal, which opens itself. */
  readonly seal: KmsKey;
  /** The pods' addresses of the API, the first of which usually leads. */
  readonly peers: readonly string[];
}

/**
 * Vault's own configuration: integrated storage whose members find each other, a seal that opens itself, metrics without a token.
 * TLS ends nowhere before Vault: what crosses nodes is encrypted by the network (WireGuard).
 */
export function vaultConfig({ seal, peers }: VaultConfigProps): string {
  const joins = peers.map((peer) => `  retry_join {\n    leader_api_addr = "${peer}"\n  }`);
  return `${[
    'ui = true',
    'disable_mlock = true',
    'listener "tcp" {\n  tls_disable = 1\n  address = "[::]:8200"\n  cluster_address = "[::]:8201"\n' +
      '  telemetry {\n    unauthenticated_metrics_access = true\n  }\n}',
    `storage "raft" {\n  path = "/vault/data"\n${joins.join('\n')}\n}`,
    `seal "awskms" {\n  region = "${seal.region}"\n  kms_key_id = "${seal.arn}"\n}`,
    'telemetry {\n  prometheus_retention_time = "30s"\n  disable_hostname = true\n}',
    'service_registration "kubernetes" {}',
  ].join('\n\n')}\n`;
}

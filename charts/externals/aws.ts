import { external, type ExternalDefinition } from '../../src/authoring/index.ts';

/** Something of AWS that Terraform makes, by its ARN. */
export interface AwsExternal extends ExternalDefinition {
  readonly arn: string;
}

/** An IAM role that a service account of the cluster may assume. `account` has twelve digits. */
export function iamRole(account: string, name: string): AwsExternal {
  return { ...external(`iam-role-${name}`, `IAM role "${name}"`), arn: `arn:aws:iam::${account}:role/${name}` };
}

/** A key of AWS KMS. */
export interface KmsKey extends AwsExternal {
  readonly region: string;
}

/** A key of AWS KMS by its id, in a region. */
export function kmsKey(account: string, region: string, id: string): KmsKey {
  return { ...external(`kms-key-${id}`, `KMS key "${id}"`), arn: `arn:aws:kms:${region}:${account}:key/${id}`, region };
}

import type { Construct } from 'constructs';
import { certificate } from '../../imports/crds/cert-manager.io/v1/certificate.ts';
import {
  Component,
  Resource,
  secretHandle,
  type SecretHandle,
  type NamespaceHandle,
} from '../../src/authoring/index.ts';
import type { IssuerRef } from './issuer-ref.ts';
import type { Reflector } from '../secrets/reflector.ts';

/** A certificate and its key. */
export type CertificateSecret = SecretHandle<'tls.crt' | 'tls.key'>;

export interface WildcardCertificateProps {
  /** The certificate is for this name and for every name one label below it. */
  readonly domain: string;
  readonly issuer: IssuerRef;
  /** Where it is issued. */
  readonly namespace: NamespaceHandle;
  readonly reflector: Reflector;
  /** Where it is copied to. */
  readonly copies: readonly NamespaceHandle[];
}

/** One certificate for all names of a domain, issued once and copied to the namespaces that serve them. */
export class WildcardCertificate extends Component {
  readonly #name: string;

  constructor(scope: Construct, name: string, props: WildcardCertificateProps) {
    super(scope, name);
    this.#name = name;
    const { domain, issuer, namespace, reflector, copies } = props;
    new Resource(
      this,
      certificate({
        metadata: { name, namespace: namespace.name },
        spec: {
          secretName: name,
          secretTemplate: { annotations: { ...reflector.copiesIn(copies) } },
          dnsNames: [domain, `*.${domain}`],
          issuerRef: { kind: issuer.kind, name: issuer.name },
        },
      }),
    );
  }

  /** The certificate and its key as a namespace sees them. */
  secretIn(namespace: NamespaceHandle): CertificateSecret {
    return secretHandle({ namespace: namespace.name, name: this.#name, keys: ['tls.crt', 'tls.key'] });
  }
}

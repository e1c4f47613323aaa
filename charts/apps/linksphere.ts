import type { Construct } from 'constructs';
import { linksphere, type LinksphereValues } from '../../imports/charts/linksphere/index.ts';
import {
  bootstrapRepository, Cluster, Component, declareFlow, HelmRelease, type ObjectFacts, type SecretHandle, type TrackedImage,
} from '../../src/authoring/index.ts';
import { amendFacts, type AmendedFacts } from '../amend-facts.ts';
import type { IngressNginx } from '../controllers/ingress-nginx.ts';
import type { IssuerRef } from '../controllers/issuer-ref.ts';
import type { NamespaceHandle } from '../namespaces/namespace-handle.ts';
import type { Postgres } from './postgres.ts';

export interface LinksphereProps {
  readonly namespace: NamespaceHandle;
  readonly images: { readonly frontend: TrackedImage; readonly backend: TrackedImage };
  /** Pulls the images. */
  readonly registry: SecretHandle;
  /** Becomes the backend's environment. */
  readonly environment: SecretHandle;
  readonly database: Postgres;
  /** The frontend is served at the domain, the backend at `api.` below it. */
  readonly domain: string;
  readonly ingress: IngressNginx;
  readonly issuer: IssuerRef;
}

/** LinkSphere: frontend and backend, by their own chart in this repository. */
export class Linksphere extends Component {
  constructor(scope: Construct, props: LinksphereProps) {
    super(scope, 'linksphere');
    const { images, namespace, ingress, issuer, domain } = props;
    const values: LinksphereValues = {
      imagePullSecrets: [props.registry.secret.name],
      frontend: { image: images.frontend.reference },
      backend: { image: images.backend.reference, environmentSecret: props.environment.secret.name },
    };
    const source = bootstrapRepository(Cluster.of(this).definition.engine.namespace);
    const release = new HelmRelease(this, linksphere, { namespace, source, values, ...factsOf(props, values) });
    declareFlow(this, { from: release.pods('backend'), to: props.database, reason: 'The backend keeps its data in PostgreSQL' });
    ingress.publish(this, release.service('frontend'), { host: domain, issuer });
    ingress.publish(this, release.service('backend'), { host: `api.${domain}`, issuer });
  }
}

/** Chart 1.0.0: its pods need the Secrets that the values name. */
function factsOf({ namespace, environment, registry }: LinksphereProps, values: LinksphereValues): AmendedFacts {
  const needing = (...needed: readonly SecretHandle[]) => ({ pods, ...made }: ObjectFacts): ObjectFacts => {
    const secrets = needed.map(({ secret }) => ({ name: secret.name, keys: secret.keys }));
    return pods === undefined ? made : { ...made, pods: { ...pods, needs: { ...pods.needs, secrets } } };
  };
  return amendFacts(linksphere, namespace.name, {
    'Deployment/linksphere-frontend': needing(registry), 'Deployment/linksphere-backend': needing(registry, environment),
  }, values);
}

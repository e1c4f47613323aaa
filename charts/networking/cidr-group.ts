import type { Construct } from 'constructs';
import { CiliumCIDRGroup } from '@kubernetes-models/cilium/cilium.io/v2/CiliumCIDRGroup';
import { Component, Resource, type Reachable } from '../../src/authoring/index.ts';

/** Address ranges outside the cluster under one name: policies name the group, and a changed range changes one object. */
export class CidrGroup extends Component implements Reachable {
  readonly endpoint: Reachable['endpoint'];
  readonly ports = [];

  constructor(scope: Construct, name: string, ranges: readonly string[]) {
    super(scope, `cidr-group:${name}`);
    this.endpoint = { type: 'cidr-group', name, title: `range "${name}"` };
    new Resource(this, new CiliumCIDRGroup({ metadata: { name }, spec: { externalCIDRs: [...ranges] } }));
  }
}

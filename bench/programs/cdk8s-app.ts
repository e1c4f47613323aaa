import { Cluster, noInputs } from '../../src/authoring/index.ts';
import { syntheticPlatform } from '../synthetic-platform.ts';

// What "cdk8s synth" starts: the same constructs, written by cdk8s itself.
const definition = syntheticPlatform(Number(process.argv[2]), 'first');
const cluster = new Cluster(definition, noInputs);
definition.platform(cluster);
cluster.complete();
cluster.synth();

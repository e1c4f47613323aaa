import { Cluster, Layer, noInputs } from '../../src/authoring/index.ts';
import { syntheticPlatform } from '../synthetic-platform.ts';

// What "cdk8s synth" starts: the same constructs, written by cdk8s itself. "ordered" says what strict stages say: each layer after the one before.
const [objects, order] = process.argv.slice(2);
const definition = syntheticPlatform(Number(objects), 'first');
const cluster = new Cluster(definition, noInputs);
definition.platform(cluster);
cluster.complete();
if (order === 'ordered') {
  const layers = cluster.node.children.filter(Layer.isLayer);
  for (const [index, layer] of layers.entries()) if (index > 0) layer.node.addDependency(layers[index - 1]!);
}
cluster.synth();

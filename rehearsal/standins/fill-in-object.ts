import type { FieldType } from '../../src/knowledge/kubernetes-types.ts';
import { readKubernetesTypes } from '../../src/knowledge/kubernetes-types.ts';
import { groupOf } from '../../src/model/identity.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { fieldOf, listOf, textOf } from '../api/kube-object.ts';
import { fillInPolicy, fillInWebhooks } from './fill-in-admission.ts';
import { fillMarks } from './fill-marks.ts';
import { fillInSecret } from './fill-in-secret.ts';
import { approval, recordedCrd } from './stand-in-crd.ts';
import type { CrdSchemas } from './stand-in-crd.ts';
import { typeOfSchema } from './type-of-schema.ts';

/**
 * A recorded object as the API server takes it: what was redacted, varies or is unknown has something valid in its place, all else is as Helm
 * renders it under the values of its release.
 */
export function fillInObject(recorded: JsonObject, schemas: CrdSchemas): JsonObject {
  const object = fillMarks(recorded, typeOf(recorded, schemas)) as JsonObject;
  return fillIns[textOf(recorded, 'kind')]?.(object, schemas) ?? object;
}

type FillIn = (object: JsonObject, schemas: CrdSchemas) => JsonObject;

const fillIns: Readonly<Record<string, FillIn>> = Object.freeze({
  Secret: fillInSecret,
  ConfigMap: fillInBinaries,
  CustomResourceDefinition: fillInDefinition,
  ValidatingAdmissionPolicy: fillInPolicy,
  MutatingAdmissionPolicy: fillInPolicy,
  ValidatingWebhookConfiguration: fillInWebhooks,
  MutatingWebhookConfiguration: fillInWebhooks,
});

/** Its texts are free; what was no text stays base64. */
function fillInBinaries(object: JsonObject): JsonObject {
  const binaries = fieldOf(object, 'binaryData') as JsonObject | undefined;
  if (binaries === undefined) return object;
  return { ...object, binaryData: Object.fromEntries(Object.keys(binaries).map((key) => [key, 'cmVoZWFyc2Fs'])) };
}

function fillInDefinition(object: JsonObject, schemas: CrdSchemas): JsonObject {
  const metadata = object['metadata'] as JsonObject;
  const annotations = { ...metadata['annotations'] as JsonObject | undefined, ...approval(textOf(object, 'spec', 'group')) };
  return {
    ...object, apiVersion: 'apiextensions.k8s.io/v1',
    metadata: { ...metadata, ...(Object.keys(annotations).length === 0 ? {} : { annotations }) },
    spec: recordedCrd(object['spec'] as JsonObject, schemas),
  };
}

const findKubernetesType = readKubernetesTypes();

/** Of Kubernetes' own kinds from the compiler's table, of others from their imported definition; nothing where neither has it. */
function typeOf(object: JsonObject, schemas: CrdSchemas): FieldType | undefined {
  const [apiVersion, kind] = [textOf(object, 'apiVersion'), textOf(object, 'kind')];
  const own = findKubernetesType(apiVersion, kind);
  if (own !== undefined) return own;
  const group = groupOf(apiVersion);
  const definition = [...schemas.values()].find((crd) => crd['group'] === group && crd['kind'] === kind);
  const version = listOf(definition, 'versions').find(({ name }) => `${group}/${name as Json & string}` === apiVersion);
  return version === undefined ? undefined : typeOfSchema(version['schema']);
}

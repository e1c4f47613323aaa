import { readKubernetesTypes } from '../../src/knowledge/kubernetes-types.ts';
import { groupOf } from '../../src/model/identity.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { fieldOf, listOf, textOf } from '../api/kube-object.ts';
import { fillInPolicy, fillInWebhooks } from './fill-in-admission.ts';
import { fillInCustom } from './fill-in-custom.ts';
import { fillInSecret } from './fill-in-secret.ts';
import { fillMarks } from './fill-marks.ts';
import { approval, recordedCrd } from './stand-in-crd.ts';
import type { CrdSchemas } from './stand-in-crd.ts';
import { typeOfSchema } from './type-of-schema.ts';

/**
 * A recorded object as the API server takes it: what was redacted, varies or is unknown has something valid in its place;
 * all else is as Helm renders it under the values of its release.
 */
export function fillInObject(recorded: JsonObject, schemas: CrdSchemas): JsonObject {
  const [apiVersion, kind] = [textOf(recorded, 'apiVersion'), textOf(recorded, 'kind')];
  const type = findKubernetesType(apiVersion, kind);
  if (type === undefined) return customObject(recorded, schemas);
  const object = fillMarks(fillKeys[kind]?.(recorded) ?? recorded, type) as JsonObject;
  return fillIns[kind]?.(object, schemas) ?? object;
}

const findKubernetesType = readKubernetesTypes();

type FillIn = (object: JsonObject, schemas: CrdSchemas) => JsonObject;

/** Kinds of which a record keeps the keys alone. */
const fillKeys: Readonly<Record<string, (object: JsonObject) => JsonObject>> = Object.freeze({
  Secret: fillInSecret,
  ConfigMap: fillInBinaries,
});

/** Kinds of which a record lacks what the API server insists on. */
const fillIns: Readonly<Record<string, FillIn>> = Object.freeze({
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
  const own = metadata['annotations'] as JsonObject | undefined;
  const annotations = { ...own, ...approval(textOf(object, 'spec', 'group')) };
  return {
    ...object,
    apiVersion: 'apiextensions.k8s.io/v1',
    metadata: { ...metadata, ...(Object.keys(annotations).length === 0 ? {} : { annotations }) },
    spec: recordedCrd(object['spec'] as JsonObject, schemas),
  };
}

/** By the imported schema of its kind; where there is none, it takes anything. */
function customObject(recorded: JsonObject, schemas: CrdSchemas): JsonObject {
  const [apiVersion, kind] = [textOf(recorded, 'apiVersion'), textOf(recorded, 'kind')];
  const group = groupOf(apiVersion);
  const definition = [...schemas.values()].find((crd) => crd['group'] === group && crd['kind'] === kind);
  const version = listOf(definition, 'versions').find((each) => `${group}/${textOf(each, 'name')}` === apiVersion);
  const object = fillMarks(recorded, version === undefined ? undefined : typeOfSchema(version['schema'])) as JsonObject;
  return fillInCustom(object, version?.['schema']);
}

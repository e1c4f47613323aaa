import { expect, it } from 'vitest';
import { foundBy } from '../../support/found-by.ts';
import { invalidUnitName } from '../../../src/passes/check/invalid-unit-name.ts';

const lowerCase = 'lower-case letters, digits and "-", with a letter or digit at both ends';

it.each(['Infra_Network', 'infra-', 'Infra'])('finds a unit that cannot be called "%s"', (name) => {
  expect(foundBy(invalidUnitName, { units: { [name]: [] } })).toEqual([
    ['invalid-name', name, `The name "${name}" of the unit must be ${lowerCase}.`],
  ]);
});

it.each(['infra-network', 'infra', 'a', '1-apps'])('is silent about "%s"', (name) =>
  expect(foundBy(invalidUnitName, { units: { [name]: [] } })).toEqual([]),
);

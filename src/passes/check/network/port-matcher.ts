import type { Json } from '../../../model/json.ts';
import type { PolicyRule } from './policy.ts';
import { jsonAt, stringAt } from '../support/read.ts';

type PortMatcher = PolicyRule['matchesPort'];

export const everyPort: PortMatcher = () => true;
export const noPort: PortMatcher = () => false;

/** Any of a list of ports: `port` (a number, digits or a container port's name), `endPort`, `protocol`. An entry without a port is all of its protocol. */
export function anyPort(entries: readonly Json[], defaultProtocol: 'ANY' | 'TCP'): PortMatcher {
  const matchers = entries.map((entry) => onePort(entry, defaultProtocol));
  return (port, protocol, destination) => matchers.some((matches) => matches(port, protocol, destination));
}

function onePort(entry: Json, defaultProtocol: string): PortMatcher {
  const wanted = stringAt(entry, 'protocol') ?? defaultProtocol;
  const written = jsonAt(entry, 'port');
  const end = Number(jsonAt(entry, 'endPort') ?? 0);
  const number = written === undefined ? 0 : Number(written);
  return (port, protocol, destination) => {
    if (wanted !== 'ANY' && wanted !== protocol) return false;
    if (number === 0) return true;
    if (!Number.isNaN(number)) return end > number ? port >= number && port <= end : port === number;
    // A name that no known port has may still be one: nobody can say that it is refused.
    const named = destination?.ports.filter(({ name }) => name === written) ?? [];
    return named.length === 0 || named.some((known) => known.port === port && known.protocol === protocol);
  };
}

import type { Environment } from '@marcbachmann/cel-js';

interface Node {
  readonly op: string;
  readonly args: readonly [Node, string];
}

/** `has(a.b)`, whatever `a` is: an item of a list, a call, an optional. */
export function registerPresence(environment: Environment): void {
  environment.registerFunction('hasField(ast): bool', ({ args }: { args: readonly Node[] }) => ({
    typeCheck(
      checker: { check(node: Node, context: unknown): unknown; getType(name: string): unknown },
      _macro: unknown,
      context: unknown,
    ) {
      const [field] = args;
      if (field?.op !== '.') throw new Error('has() takes a field');
      checker.check(field.args[0], context);
      return checker.getType('bool');
    },
    evaluate(evaluator: { run(node: Node, context: unknown): unknown }, _macro: unknown, context: unknown) {
      const [of, name] = args[0]!.args;
      const value = evaluator.run(of, context);
      const object = isOptional(value) ? value.orValue(undefined) : value;
      return object instanceof Map
        ? object.has(name)
        : typeof object === 'object' && object !== null && Object.hasOwn(object, name);
    },
  }));
}

function isOptional(value: unknown): value is { orValue(otherwise: unknown): unknown } {
  return typeof value === 'object' && value !== null && 'orValue' in value;
}

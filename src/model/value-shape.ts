/** The keys that a chart's values may have, without types: enough to find a key that nothing reads. */
export interface ValueShape {
  /** `closed`: the schema refuses other keys; `named`: the values file names all siblings; `open`: any key may stand here. */
  readonly kind: 'closed' | 'named' | 'open';
  readonly keys?: Readonly<Record<string, ValueShape>>;
  /** The shape of a list's items. */
  readonly items?: ValueShape;
}

/** Of WebAssembly what is used here. Node has all of it, but TypeScript declares it with browsers only. */
export interface WebAssemblyApi {
  readonly Module: {
    new (bytes: Uint8Array<ArrayBuffer>): CompiledModule;
    imports(module: CompiledModule): readonly { readonly name: string }[];
  };
  readonly Instance: new (module: CompiledModule, imports: ModuleImports) => { readonly exports: CommandExports };
}

/** Compiled once, run often. */
export interface CompiledModule {
  readonly isCompiledModule?: never;
}

/** Functions by module and name. */
export type ModuleImports = Readonly<Record<string, Readonly<Record<string, SystemCall>>>>;

/** Numbers of 64 bits arrive as bigints; no caller here looks at those. */
export type SystemCall = (...args: number[]) => number;

export interface ModuleMemory {
  /** Another one after the memory has grown. */
  readonly buffer: ArrayBuffer;
}

/** What a WASI command exports. */
interface CommandExports {
  readonly memory: ModuleMemory;
  readonly _start: () => void;
}

export const { WebAssembly: webAssembly } = globalThis as unknown as { readonly WebAssembly: WebAssemblyApi };

/** Content of functions.json, as far as it is read here. */
interface FunctionsMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly optional?: boolean;
    }[];
  }[];
}

/** The files whose comments the metadata is read from. */
export const FUNCTION_FILES: readonly string[];

export class FunctionsMetadataPlugin {
  constructor(options?: { source?: string; target?: string });
  apply(compiler: object): void;
}

export function completeMetadata(metadata: FunctionsMetadata): FunctionsMetadata;

export function translateMetadata(
  metadata: FunctionsMetadata,
  texts: Readonly<Record<string, { description: string; parameters: Record<string, string> }>>,
): FunctionsMetadata;

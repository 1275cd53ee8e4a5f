import { relative } from "node:path";
import ts from "typescript";

/** A member of Office.js that the add-in uses. */
export interface OfficeMember {
  /** "Range.values" */
  readonly name: string;
  /** "ExcelApi" */
  readonly set: string;
  /** "1.9" */
  readonly version: string;
  /** Files that use it. */
  readonly files: readonly string[];
}

export interface FoundMembers {
  readonly members: readonly OfficeMember[];
  /** What is asked of load() and cannot be told from the code. */
  readonly untold: readonly string[];
  /** Sets that a file asks for at run time: "src/excel/x.ts ExcelApi 1.19". */
  readonly asked: readonly string[];
}

const TYPINGS = /@types\/office-js\//u;
const SETS = [/\[Api set: (\w+) (\d[\d.]*)/u, /\*\*Requirement set\*\*: \{@link \S+ \| (\w+) (\d[\d.]*)\s*\}/u];

/** Every member of Office.js that files use: called, read, set, named in load() or in what is handed over. */
export function officeMembers(root: string, files: readonly string[]): FoundMembers {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${root}/tsconfig.json`, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram([...files], options);
  const finder = new Finder(root, program.getTypeChecker());
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) finder.visit(source);
  }
  return finder.found();
}

class Finder {
  readonly #files = new Map<string, { readonly member: Omit<OfficeMember, "files">; readonly files: Set<string> }>();
  readonly #untold: string[] = [];
  readonly #asked: string[] = [];

  constructor(
    private readonly root: string,
    private readonly checker: ts.TypeChecker,
  ) {}

  found(): FoundMembers {
    const members = [...this.#files.values()].map(({ member, files }) => ({ ...member, files: [...files].sort() }));
    return { members, untold: this.#untold, asked: this.#asked };
  }

  visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) this.#note(node.name, this.checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
      this.#noteProperty(node, this.checker.getTypeAtLocation(node.parent), (node.propertyName ?? node.name).getText());
    if (ts.isObjectLiteralElementLike(node) && node.name && ts.isObjectLiteralExpression(node.parent)) {
      const wanted = this.checker.getContextualType(node.parent);
      if (wanted) this.#noteProperty(node, wanted, node.name.getText());
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const method = node.expression.name.text;
      if (method === "isSetSupported")
        this.#asked.push([this.#file(node), ...node.arguments.map((one) => one.getText().slice(1, -1))].join(" "));
      else if (method === "load" && this.#isOfOffice(this.checker.getSymbolAtLocation(node.expression.name)))
        this.#load(node, this.checker.getTypeAtLocation(node.expression.expression));
    }
    ts.forEachChild(node, (child) => this.visit(child));
  }

  #load(call: ts.CallExpression, type: ts.Type): void {
    for (const argument of call.arguments) {
      const texts = this.#texts(argument);
      if (texts === null) this.#untold.push(`${this.#file(call)}: ${call.getText()}`);
      else for (const path of texts.flatMap((text) => text.split(","))) this.#path(call, type, path.trim());
    }
  }

  /** What a text may be: a literal, a constant, or texts one behind the other. */
  #texts(node: ts.Expression): readonly string[] | null {
    if (ts.isTemplateExpression(node)) {
      let texts: readonly string[] = [node.head.text];
      for (const span of node.templateSpans) {
        const ends = this.#texts(span.expression);
        if (ends === null) return null;
        texts = texts.flatMap((start) => ends.map((end) => start + end + span.literal.text));
      }
      return texts;
    }
    const type = this.checker.getTypeAtLocation(node);
    const parts = type.isUnion() ? type.types : [type];
    return parts.every((part) => part.isStringLiteral()) ? parts.map(({ value }) => value) : null;
  }

  #path(node: ts.Node, start: ts.Type, path: string): void {
    let type = start;
    for (const step of path.split("/").filter(Boolean)) {
      const property = this.checker.getPropertyOfType(this.checker.getNonNullableType(type), step);
      if (!property) {
        this.#untold.push(`${this.#file(node)}: ${step} of ${path}`);
        return;
      }
      this.#note(node, property);
      type = this.checker.getTypeOfSymbolAtLocation(property, node);
      const item = step === "items" ? this.checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
      type = item ?? type;
    }
  }

  #noteProperty(node: ts.Node, type: ts.Type, name: string): void {
    this.#note(node, this.checker.getPropertyOfType(this.checker.getNonNullableType(type), name));
  }

  #note(node: ts.Node, symbol: ts.Symbol | undefined): void {
    const declaration = symbol?.declarations?.[0];
    if (!symbol || !declaration || !this.#isOfOffice(symbol)) return;
    const signature =
      ts.isCallExpression(node.parent?.parent ?? node) && ts.isPropertyAccessExpression(node.parent)
        ? this.checker.getResolvedSignature(node.parent.parent as ts.CallExpression)?.declaration
        : undefined;
    const set = setOf(signature ?? declaration) ?? setOf(declaration.parent);
    if (!set) return;
    const { parent } = declaration;
    const owner = ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) ? `${parent.name?.text}.` : "";
    const name = `${owner}${symbol.name}`;
    const key = `${name} ${set.set} ${set.version}`;
    const known = this.#files.get(key) ?? { member: { name, ...set }, files: new Set<string>() };
    known.files.add(this.#file(node));
    this.#files.set(key, known);
  }

  #isOfOffice(symbol: ts.Symbol | undefined): boolean {
    return TYPINGS.test(symbol?.declarations?.[0]?.getSourceFile().fileName ?? "");
  }

  #file(node: ts.Node): string {
    return relative(this.root, node.getSourceFile().fileName);
  }
}

function setOf(node: ts.Node): Pick<OfficeMember, "set" | "version"> | undefined {
  const comment = ts
    .getJSDocCommentsAndTags(node)
    .map((part) => part.getText())
    .join("\n");
  for (const pattern of SETS) {
    const [, set, version] = pattern.exec(comment) ?? [];
    // A member that Outlook shares says Outlook's set; Excel has it without one.
    if (set !== undefined && version !== undefined && set !== "Mailbox") return { set, version };
  }
  return undefined;
}

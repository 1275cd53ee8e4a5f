import type { OpenPart } from "../../book/custom-xml";
import { Refusal } from "../../book/refusal";
import { ApiClass, type ApiObject, readOnly } from "../api-class";
import type { Arguments } from "../arguments";
import { invalid } from "../arguments";
import type { ExcelHost } from "../excel-host";
import { notFound } from "./range-class";

const partOf = (id: string, host: ExcelHost): OpenPart => host.book.customXml.find(id) ?? notFound();

/** A custom XML part, by its identifier. */
const customXmlPartClass = new ApiClass<string>({
  name: "CustomXmlPart",
  identity: (id) => id,
  scalars: {
    Id: readOnly((id, host) => partOf(id, host).id),
    NamespaceUri: readOnly((id, host) => partOf(id, host).namespace),
  },
  methods: {
    Delete: (id, _args, host) => {
      host.requireWritable();
      host.book.customXml.remove(partOf(id, host).id);
      host.book.dirty = true;
    },
    GetXml: (id, _args, host) => partOf(id, host).xml,
    SetXml: (id, args, host) => {
      host.requireWritable();
      host.book.customXml.change(partOf(id, host).id, xmlText(args));
      host.book.dirty = true;
    },
  },
});

/** Parts of one namespace, null for those of all. */
type Scope = string | null;

const inScope = (scope: Scope, host: ExcelHost): readonly OpenPart[] =>
  host.book.customXml.all().filter(({ namespace }) => scope === null || namespace === scope);

const find = (scope: Scope, args: Arguments, host: ExcelHost): ApiObject | null => {
  const part = inScope(scope, host).find(({ id }) => id.toLowerCase() === args.text(0).toLowerCase());
  return part === undefined ? null : customXmlPartClass.of(part.id);
};

const only = (scope: Scope, host: ExcelHost): ApiObject | null => {
  const [part, ...others] = inScope(scope, host);
  return part === undefined || others.length > 0 ? null : customXmlPartClass.of(part.id);
};

const collection = {
  items: (scope: Scope, host: ExcelHost) => inScope(scope, host).map(({ id }) => customXmlPartClass.of(id)),
  byIdentity: (scope: Scope, args: Arguments, host: ExcelHost) => find(scope, args, host) ?? notFound(),
};
const lookUp = {
  GetCount: (scope: Scope, _args: Arguments, host: ExcelHost) => inScope(scope, host).length,
  GetItem: (scope: Scope, args: Arguments, host: ExcelHost) => find(scope, args, host) ?? notFound(),
  GetItemOrNullObject: find,
};

const scopedPartsClass = new ApiClass<Scope>({
  name: "CustomXmlPartScopedCollection",
  ...collection,
  methods: {
    ...lookUp,
    GetOnlyItem: (scope, _args, host) => only(scope, host) ?? notOne(),
    GetOnlyItemOrNullObject: (scope, _args, host) => only(scope, host),
  },
});

/** The workbook's custom XML parts. */
export const customXmlPartsClass = new ApiClass<null>({
  name: "CustomXmlPartCollection",
  ...collection,
  methods: {
    ...lookUp,
    Add: (_workbook, args, host) => {
      host.requireWritable();
      const { id } = host.book.customXml.add(xmlText(args));
      host.book.dirty = true;
      return customXmlPartClass.of(id);
    },
    // A namespace that is blank is refused, as Office does.
    GetByNamespace: (_workbook, args) => scopedPartsClass.of(xmlText(args)),
  },
});

function xmlText(args: Arguments): string {
  const value = args.any(0);
  return typeof value === "string" && value !== "" ? value : invalid();
}

function notOne(): never {
  throw new Refusal("GeneralException", "The collection does not hold exactly one item.");
}

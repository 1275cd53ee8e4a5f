import type { ApiObject, Json } from "./api-class";
import { notPlayed } from "./api-error";
import type { ExcelHost } from "./excel-host";
import type { QueryInfo } from "./request";

type Fields = Record<string, Json>;

/** What Office.js remembers an object by, as an answer to "instantiate". */
export function identityOf(object: ApiObject, host: ExcelHost): Fields {
  const id = object.identity(host);
  return {
    ...(id === undefined ? {} : { Id: id }),
    ...(object.referenceId === undefined ? {} : { _ReferenceId: object.referenceId }),
  };
}

/** Loads properties, of the objects below too ("format/fill/color"), and of every item of a collection. */
export function query(object: ApiObject, info: QueryInfo, host: ExcelHost): Fields {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])];
  return object.isCollection ? queryItems(object, paths, info, host) : queryObject(object, paths, host);
}

function queryItems(collection: ApiObject, paths: readonly string[], info: QueryInfo, host: ExcelHost): Fields {
  const own = paths.filter((path) => collection.isScalar(collection.nameOf(path) ?? ""));
  const fields: Fields = {};
  for (const path of own) {
    const name = collection.nameOf(path) ?? path;
    fields[name] = collection.read(name, host);
  }
  const below = paths.filter((path) => !own.includes(path)).map((path) => path.replace(/^items\/?/i, ""));
  if (own.length > 0 && below.length === 0) return fields;
  const skipped = collection.items(host).slice(info.Skip ?? 0);
  const items = info.Top === undefined ? skipped : skipped.slice(0, info.Top);
  fields["_Items"] = items.map((item) => queryObject(item, below.filter(Boolean), host));
  return { ...identityOf(collection, host), ...fields };
}

function queryObject(object: ApiObject, paths: readonly string[], host: ExcelHost): Fields {
  const fields: Fields = {};
  const below = new Map<string, string[]>();
  const wanted = paths.length > 0 ? paths : ["*"];
  for (const path of wanted) {
    const [head = "", ...rest] = path.split(/[/.]/);
    if (head === "*") {
      for (const name of object.scalarNames()) fields[name] = object.read(name, host);
      continue;
    }
    const name = object.nameOf(head) ?? notPlayed(object.className, head);
    if (object.isObject(name)) {
      const nested = below.get(name) ?? [];
      if (rest.length > 0) nested.push(rest.join("/"));
      below.set(name, nested);
    } else if (object.isScalar(name)) fields[name] = object.read(name, host);
    else notPlayed(object.className, head);
  }
  for (const [name, nested] of below) {
    const child = object.navigate(name, host);
    fields[name] = child === null ? null : query(child, { Select: nested }, host);
  }
  return { ...identityOf(object, host), ...fields };
}

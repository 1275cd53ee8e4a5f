import { WorkbookFileError } from "../../xlsx/workbook-file-error";
import type { Book } from "../book/book";
import { download } from "./download";
import type { FileActions } from "./file-menu";
import { keepWorkbook } from "./kept-workbook";
import type { Locale, Words } from "./words";
import { readFile, writeFile } from "./xlsx-files";

/** The workbook buttons: each says in the status line what became of it. */
export function workbookFiles(book: Book, locale: Locale, words: Words, say: (text: string) => void): FileActions {
  const mayReplace = (): boolean => !book.dirty || confirm(words.replace);
  const bytes = async (): Promise<Uint8Array> => {
    await book.settled();
    return writeFile(book.toPlan());
  };
  const show = async (name: string, file: Uint8Array): Promise<void> => {
    try {
      book.load(await readFile(file));
      book.name = name;
      say(words.opened(name));
    } catch (failure) {
      if (!(failure instanceof WorkbookFileError)) throw failure;
      say(words.notOpened(name, words.fileProblems[failure.code]));
    }
  };
  return {
    create: () => {
      if (mayReplace()) book.openNew();
    },
    open: async (file) => {
      if (mayReplace()) await show(file.name, new Uint8Array(await file.arrayBuffer()));
    },
    download: async () => {
      download(book.name, await bytes());
      book.dirty = false;
      say(words.saved(book.name));
    },
    sample: async () => {
      if (!mayReplace()) return;
      const response = await fetch(`samples/telecom-${locale}.xlsx`);
      await show(words.sampleName, new Uint8Array(await response.arrayBuffer()));
    },
    language: async (chosen) => {
      if (!keepWorkbook(book.name, await bytes()) && !mayReplace()) return;
      location.search = new URLSearchParams({ lang: chosen }).toString();
    },
  };
}

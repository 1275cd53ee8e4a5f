import { readXlsx } from "../../xlsx/read-xlsx";
import { WorkbookFileError } from "../../xlsx/workbook-file-error";
import { writeXlsx } from "../../xlsx/write-xlsx";
import type { Book } from "../book/book";
import { download } from "./download";
import type { FileActions } from "./file-menu";
import { keepWorkbook } from "./kept-workbook";
import type { Locale, Words } from "./words";

/** The workbook buttons: each says in the status line what became of it. */
export function workbookFiles(book: Book, locale: Locale, words: Words, say: (text: string) => void): FileActions {
  const mayReplace = (): boolean => !book.dirty || confirm(words.replace);
  const bytes = async (): Promise<Uint8Array> => {
    await book.settled();
    return writeXlsx(book.toPlan());
  };
  const show = async (name: string, file: Uint8Array): Promise<void> => {
    try {
      book.load(await readXlsx(file));
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

import type { ChosenFile } from './uploads.ts';

/** The files that were dropped, those of folders too; their keys are their paths. */
export async function droppedFiles({ items }: DataTransfer): Promise<ChosenFile[]> {
  // Entries can be asked for only before the first wait.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const lists = await Promise.all(entries.map((entry) => filesOf(entry)));
  return lists.flat();
}

async function filesOf(entry: FileSystemEntry): Promise<ChosenFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ key: entry.fullPath.replace(/^\//, ''), file }];
  }
  const lists: ChosenFile[][] = [];
  for (const inner of await entriesOf(entry as FileSystemDirectoryEntry)) lists.push(await filesOf(inner));
  return lists.flat();
}

/** A reader gives a hundred entries at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

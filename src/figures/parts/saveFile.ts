// Hands the reader a file.

/** Safari begins to read a file some time after the click, and a long one takes a while. */
const TIME_TO_READ = 40_000;

export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TIME_TO_READ);
}

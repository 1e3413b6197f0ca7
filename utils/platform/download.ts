/** How long a browser may take to begin with a file before its address is let go. */
const holdMs = 60_000;

/**
 * Gives the person a file, as their browser does with downloads. It needs no permission, and nothing leaves the machine.
 *
 * @param type its MIME type
 */
export function download(fileName: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), holdMs);
}

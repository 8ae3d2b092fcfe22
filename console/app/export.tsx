import { useState } from 'preact/hooks';

/** Takes a text away: to the clipboard, or into a file. `text` is made when it is asked for. */
export function Export({
  name,
  file,
  type = 'text/plain',
  text,
}: {
  /** Of what is taken, as in "Copy the clean text". */
  readonly name: string;
  readonly file: string;
  readonly type?: string;
  readonly text: () => string;
}) {
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome('Copied');
    } catch (error) {
      setOutcome(`Not copied: ${(error as Error).message}`);
    }
  };
  return (
    <span class="export">
      <button type="button" onClick={copy}>
        Copy<span class="unseen"> {name}</span>
      </button>
      <button type="button" onClick={() => download(file, type, text())}>
        Download<span class="unseen"> {name}</span>
      </button>
      <span role="status" class="muted">
        {outcome}
      </span>
    </span>
  );
}

/** Has the browser save a text. A key's slashes and signs that no file name has become `_`. */
function download(file: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.replace(/[^\p{L}\p{N}._ -]/gu, '_');
  link.click();
  URL.revokeObjectURL(url);
}

import type { Uploaded } from '../../api.ts';
import { UPLOAD_HEADER } from '../../headers.ts';
import { NoAnswerError, problemOf, RequestError, withQuery } from '../request.ts';

/** Sends a file as it is. By `XMLHttpRequest`, since `fetch` tells nothing of how far the body is. */
export function sendFile(
  key: string,
  file: File,
  headers: Readonly<Record<string, string>>,
  onProgress: (sent: number) => void,
): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', withQuery('/api/uploads', { key }));
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader(UPLOAD_HEADER, 'file');
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onerror = () => reject(new NoAnswerError(undefined));
    request.onload = () => {
      const { status, responseText } = request;
      if (status >= 200 && status < 300) resolve(JSON.parse(responseText));
      else reject(new RequestError(status, problemOf(responseText, status)));
    };
    request.send(file);
  });
}

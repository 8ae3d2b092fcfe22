import type { ComponentChildren } from 'preact';
import { count } from '../../format.ts';

/** A chart under its heading, with its numbers as a table for those who want them exactly. */
export function Panel({
  title,
  note,
  table,
  children,
}: {
  readonly title: string;
  readonly note?: string;
  readonly table: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="panel">
      <h2>{title}</h2>
      {note && <p class="muted">{note}</p>}
      {children}
      <details>
        <summary>The numbers</summary>
        <div class="scroll">{table}</div>
      </details>
    </section>
  );
}

/** Names and numbers; each leads to its records. */
export function NumberTable({
  head,
  rows,
}: {
  readonly head: readonly [name: string, number: string];
  readonly rows: readonly { readonly name: string; readonly number: number; readonly href: string }[];
}) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col" class="number">
            {head[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, number, href }) => (
          <tr key={name}>
            <th scope="row">
              <a href={href}>{name}</a>
            </th>
            <td class="number">{count(number)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** «Документы»: what the add-on has made through Drive; a document opens in the page. */
import { renderAsync } from 'docx-preview';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentLine, DocumentsReply } from '../server/messages.ts';
import { callTable, documentAddress, fetchDocument } from './api.ts';
import type { Desk } from './desk.ts';
import { download } from './menus.ts';
import { Modal } from './modal.tsx';

export function Documents({ desk, opened }: { readonly desk: Desk; readonly opened: string | undefined }) {
  const [list, setList] = useState<DocumentsReply>();
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => {
    callTable<'documents'>({ kind: 'documents' }).then(setList, (error: unknown) => setTrouble(String(error)));
  }, []);
  const close = (): void => desk.closeDocuments();
  const document = list?.documents.find(({ id }) => id === opened);
  return (
    <Modal label="Документы" class="documents" onCancel={close}>
      <header>
        <h2>{document?.name ?? 'Документы'}</h2>
        {document !== undefined && (
          <>
            <button type="button" onClick={() => download(documentAddress(document.id, 'docx'))}>
              Скачать .docx
            </button>
            {list?.pdf === true && (
              <button type="button" onClick={() => download(documentAddress(document.id, 'pdf'))}>
                Скачать PDF
              </button>
            )}
            <button type="button" onClick={() => desk.openDocuments()}>
              Все документы
            </button>
          </>
        )}
        <button type="button" aria-label="Закрыть окно" onClick={close}>
          ×
        </button>
      </header>
      {trouble !== undefined && <p class="text">{trouble}</p>}
      {list !== undefined && opened !== undefined && document === undefined && (
        <p class="text">Этого документа нет в папке с данными.</p>
      )}
      {document !== undefined && <DocumentPages id={document.id} />}
      {list !== undefined && opened === undefined && <DocumentList desk={desk} documents={list.documents} />}
    </Modal>
  );
}

function DocumentList({ desk, documents }: { readonly desk: Desk; readonly documents: readonly DocumentLine[] }) {
  if (documents.length === 0)
    return <p class="text">Документов пока нет. Они появятся, когда дополнение их создаст.</p>;
  return (
    <table class="document-list">
      <thead>
        <tr>
          <th scope="col">Документ</th>
          <th scope="col">Создан</th>
          <th scope="col">Размер</th>
        </tr>
      </thead>
      <tbody>
        {documents.map(({ id, name, createdTime, size }) => (
          <tr key={id}>
            <td>
              <button type="button" class="link" onClick={() => desk.openDocuments(id)}>
                {name}
              </button>
            </td>
            <td>{moment(createdTime)}</td>
            <td>{Math.max(1, Math.round(size / 1024))} КБ</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function moment(time: string): string {
  const day = new Date(time);
  if (Number.isNaN(day.getTime())) return '';
  return new Intl.DateTimeFormat('ru-RU', { dateStyle: 'short', timeStyle: 'short' }).format(day);
}

function DocumentPages({ id }: { readonly id: string }) {
  const place = useRef<HTMLDivElement>(null);
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => {
    const target = place.current;
    if (target === null) return;
    fetchDocument(id)
      .then((content) => renderAsync(content, target, undefined, { inWrapper: true, useBase64URL: true }))
      .then(() => tameLinks(target))
      .catch((error: unknown) => setTrouble(error instanceof Error ? error.message : String(error)));
  }, [id]);
  return (
    <div class="pages" tabIndex={0} role="region" aria-label="Страницы документа">
      {trouble !== undefined && <p class="text">Документ не открылся: {trouble}. Скачайте его.</p>}
      <div ref={place} />
    </div>
  );
}

/** A link inside a document must not replace the table, and only web addresses are links. */
function tameLinks(place: HTMLElement): void {
  for (const link of place.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    if (address.startsWith('#')) continue;
    if (!/^https?:/i.test(address)) link.removeAttribute('href');
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
}

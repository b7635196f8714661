/** The add-on's own HTML: the sidebar and modal dialogs, each in a sandboxed frame of an opaque origin. */
import { useEffect, useRef } from 'preact/hooks';
import type { FrameShown } from './desk-state.ts';
import type { Desk } from './desk.ts';
import { Modal } from './modal.tsx';
import { goToNextPart } from './regions.ts';

/** Scripts, forms, pop-ups, alerts and downloads, as HtmlService allows; never the page's origin. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';

interface FrameProps {
  readonly desk: Desk;
  readonly shown: FrameShown;
  onClose(): void;
  onResize?(size: { readonly width?: number; readonly height?: number }): void;
}

interface FrameMessage {
  readonly from: 'google.script';
  readonly act: string;
  readonly id?: unknown;
  readonly name?: unknown;
  readonly args?: unknown;
  readonly width?: unknown;
  readonly height?: unknown;
  readonly back?: unknown;
}

function isFrameMessage(data: unknown): data is FrameMessage {
  return typeof data === 'object' && data !== null && 'from' in data && data.from === 'google.script' && 'act' in data;
}

function AddonFrame({ desk, shown, onClose, onResize }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    function answer(message: FrameMessage): void {
      if (message.act === 'run' && typeof message.name === 'string' && Array.isArray(message.args)) {
        const reply = (part: object): void =>
          frame.current?.contentWindow?.postMessage({ from: 'google.script', id: message.id, ...part }, '*');
        desk.runFromFrame(message.name, message.args).then(
          (value) => reply({ value }),
          (error: unknown) => reply({ error: error instanceof Error ? error.message : String(error) }),
        );
      } else if (message.act === 'close') onClose();
      else if (message.act === 'resize') onResize?.(sizeIn(message));
      else if (message.act === 'focus') desk.focusGrid();
      else if (message.act === 'leave') goToNextPart(desk, message.back === true);
      else if (message.act === 'openDocument' && typeof message.id === 'string') desk.openDocuments(message.id);
    }
    function onMessage(event: MessageEvent): void {
      // An opaque origin is written "null"; the window tells which frame it was.
      if (event.source !== frame.current?.contentWindow || event.origin !== 'null') return;
      if (isFrameMessage(event.data)) answer(event.data);
    }
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [desk, onClose, onResize]);

  return <iframe ref={frame} title={shown.title} sandbox={SANDBOX} src={`/frame/${shown.frame}`} />;
}

function sizeIn({ width, height }: FrameMessage): { readonly width?: number; readonly height?: number } {
  return {
    ...(typeof width === 'number' ? { width } : {}),
    ...(typeof height === 'number' ? { height } : {}),
  };
}

export function Sidebar({ desk, shown }: { readonly desk: Desk; readonly shown: FrameShown }) {
  return (
    <aside class="sidebar" aria-label={shown.title}>
      <header>
        <h2>{shown.title}</h2>
        <button type="button" aria-label="Закрыть панель" onClick={() => desk.closeSidebar()}>
          ×
        </button>
      </header>
      <AddonFrame desk={desk} shown={shown} onClose={() => desk.closeSidebar()} />
    </aside>
  );
}

export function AddonDialog({ desk, shown }: { readonly desk: Desk; readonly shown: FrameShown }) {
  const close = (): void => desk.closeDialog();
  const style = { width: `${String(shown.width ?? 600)}px`, height: `${String((shown.height ?? 400) + 44)}px` };
  return (
    <Modal label={shown.title} class="addon-dialog" style={style} onCancel={close}>
      <header>
        <h2>{shown.title}</h2>
        <button type="button" aria-label="Закрыть окно" onClick={close}>
          ×
        </button>
      </header>
      <AddonFrame desk={desk} shown={shown} onClose={close} onResize={(size) => desk.resizeDialog(size)} />
    </Modal>
  );
}

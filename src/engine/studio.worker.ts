// Renders faces, so that neither the page nor a worker that trains has to wait for them.
import { renderFaces } from '../data/faces/faceBytes';
import { renderFace } from '../data/faces/renderFace';
import type { Answer, StudioCommand } from './protocol';

self.onmessage = ({ data: command }: MessageEvent<StudioCommand>) => {
  if (command.type === 'photograph') {
    const rendered = renderFaces(command.photos, command.difficulty);
    answer({ kind: 'photographs', rendered }, [rendered.bytes.buffer, rendered.inputs.buffer]);
  } else {
    const pictures = command.portraits.map(({ identity, shot, size }) => renderFace(identity, shot, size));
    answer(
      { kind: 'portraits', pictures },
      pictures.map(({ buffer }) => buffer),
    );
  }

  function answer(content: Answer, transfer: ArrayBufferLike[]): void {
    const report = { type: 'answer', requestId: command.requestId, answer: content };
    self.postMessage(report, transfer as Transferable[]);
  }
};

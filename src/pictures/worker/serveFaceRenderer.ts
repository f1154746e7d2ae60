// Answers the commands of a worker that renders faces.
import { toCodedError } from '../../core/codedError';
import { renderFaces } from '../../data/faces/renderFaces';
import { renderFace } from '../../data/faces/rendering/renderFace';
import type { Answer, Scope } from '../../workers/protocol/messages';
import type { FaceRendererCommand } from '../protocol/faceRendererProtocol';

export function serveFaceRenderer(scope: Scope): void {
  scope.onmessage = ({ data: command }: MessageEvent<FaceRendererCommand>) => {
    const say = (answer: Answer, transfer: ArrayBufferLike[] = []) =>
      scope.postMessage({ type: 'answer', requestId: command.requestId, answer }, transfer as Transferable[]);
    try {
      if (command.type === 'renderInputs') {
        const rendered = renderFaces(command.items, command.difficulty);
        say({ kind: 'renderedInputs', rendered }, [rendered.bytes.buffer, rendered.inputs.buffer]);
      } else {
        const pictures = command.requests.map(({ identity, shot, size }) => renderFace(identity, shot, size));
        say(
          { kind: 'portraits', pictures },
          pictures.map(({ buffer }) => buffer),
        );
      }
    } catch (error) {
      const { code, values } = toCodedError(error);
      say({ kind: 'refused', code, values });
    }
  };
}

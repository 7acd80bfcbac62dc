import { droppedFiles } from '../services/dropped-files';
import { dropImport } from '../services/start-import';

/** Takes files that are dropped anywhere on the window; what is dragged inside the window is left alone. */
export function followDrops(): () => void {
  window.addEventListener('dragover', onDragOver);
  window.addEventListener('drop', onDrop);
  return () => {
    window.removeEventListener('dragover', onDragOver);
    window.removeEventListener('drop', onDrop);
  };
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.some((type) => type.toLowerCase() === 'files') === true;
}

function onDragOver(event: DragEvent): void {
  if (!holdsFiles(event) || event.dataTransfer === null) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'copy';
}

function onDrop(event: DragEvent): void {
  if (!holdsFiles(event) || event.dataTransfer === null) return;
  event.preventDefault();
  void droppedFiles(event.dataTransfer).then(dropImport);
}

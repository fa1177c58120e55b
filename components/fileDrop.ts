/**
 * The handlers of a place that takes a dropped file. What lies inside another such place takes it alone, so that a file is
 * given once.
 */
export const fileDrop = (onFile: (file: File) => void) => ({
  onDragOver: (event: DragEvent) => event.preventDefault(),
  onDrop: (event: DragEvent) => {
    const isTaken = event.defaultPrevented;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file && !isTaken) onFile(file);
  },
});

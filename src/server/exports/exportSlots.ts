/** So many at a time, and no queue: who comes too late is told so. */
export class ExportSlots {
  private taken = 0;

  constructor(private readonly most: number) {}

  /** Gives what frees the slot again, once; null when all are taken. */
  take(): (() => void) | null {
    if (this.taken >= this.most) return null;
    this.taken += 1;
    let isHeld = true;
    return () => {
      if (isHeld) this.taken -= 1;
      isHeld = false;
    };
  }
}

const storage = (): StorageManager | undefined => navigator.storage;

/** Whether the browser has promised not to throw the casebook away when the disk gets full. */
export const storagePersistence = async (): Promise<{ persisted: boolean; used: number | 'unknown' }> => ({
  persisted: (await storage()?.persisted?.()) ?? false,
  used: (await storage()?.estimate?.())?.usage ?? 'unknown',
});

/** Asks the browser for that promise. Chromium decides by itself, Firefox asks the person: call it from a press. */
export const requestPersistence = async (): Promise<boolean> => (await storage()?.persist?.()) ?? false;

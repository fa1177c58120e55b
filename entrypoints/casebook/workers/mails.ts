import { type ReadMails, readMails } from '@/content/mail/readMails';
import { serve } from './serve';

async function* piecesOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
}

/** Reads a mail or a mailbox file beside the page, piece by piece: it may be larger than what fits into memory. */
serve<File, ReadMails>((file) => readMails(piecesOf(file), Date.now()));

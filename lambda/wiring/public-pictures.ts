import { pictureLinks } from '../pictures/picture-address.ts';
import type { PublicPictures } from '../ports/pictures.ts';
import { createPictureRecords } from '../store/picture-records.ts';
import type { Table } from '../store/table.ts';

/** The pictures that are ready, below the address that they are served at. */
export function publicPictures(table: Table, url: string): PublicPictures {
  const records = createPictureRecords(table);
  return {
    async linksOf(learner, path) {
      const content = await records.shown(learner, path);
      return content === null ? null : pictureLinks(url, learner, content);
    },
  };
}

/** tankefter for Node programs: drafts on disk in, a report out. */

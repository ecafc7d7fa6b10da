// The page of a short name: goes on to the kind's page and takes the fragment along.
const link = document.querySelector<HTMLAnchorElement>('a#redirect');
if (link) {
  link.hash = location.hash;
  location.replace(link.href);
}

/** The hash as such halls write it: `#/account?psn=1001` gives { path: '/account', query: URLSearchParams }. */
export function currentRoute() {
  const [path, query] = location.hash.replace(/^#/, '').split('?');
  return { path: path || '/', query: new URLSearchParams(query) };
}

/** Root component options that show the view of the hash; unknown hashes show the first view. */
export function routed(views) {
  return {
    data: () => ({ route: currentRoute() }),
    computed: {
      view() {
        return views[this.route.path] ?? Object.values(views)[0];
      },
      /** The insured person whose data are shown; halls switch between oneself and bound relatives. */
      psn() {
        return this.route.query.get('psn') ?? '1001';
      },
    },
    created() {
      addEventListener('hashchange', () => {
        this.route = currentRoute();
      });
    },
  };
}

/* global Vue */
import { PERSONS } from './people.js';
import { routed } from './router.js';

/**
 * Starts a hall: blue header, side menu, the view of the hash.
 * menu: [{ title, icon, items: [{ path, title }] }], views: { path: Vue component }
 */
export function startHall({ name, region, menu, views, links }) {
  new Vue({
    el: '#app',
    mixins: [routed(views)],
    data: () => ({ name, region, menu, links, persons: PERSONS }),
    methods: {
      to(path) {
        return `#${path}?psn=${this.psn}`;
      },
      go(path) {
        location.hash = `${path}?psn=${this.psn}`;
      },
      switchTo(psn) {
        location.hash = `${this.route.path}?psn=${psn}`;
      },
    },
    template: `
      <el-container class="hall">
        <el-header class="hall-header" height="64px">
          <div class="hall-logo"><i class="el-icon-first-aid-kit"></i>{{ name }}<small>{{ region }}</small></div>
          <nav class="hall-links"><a v-for="link in links" :key="link.href" :href="link.href">{{ link.title }}</a></nav>
          <el-dropdown class="hall-person" @command="switchTo">
            <span>{{ persons.find((one) => one.psn === psn)?.label }}<i class="el-icon-arrow-down el-icon--right"></i></span>
            <el-dropdown-menu slot="dropdown">
              <el-dropdown-item v-for="one in persons" :key="one.psn" :command="one.psn">{{ one.label }}</el-dropdown-item>
            </el-dropdown-menu>
          </el-dropdown>
        </el-header>
        <el-container>
          <el-aside class="hall-aside" width="220px">
            <el-menu :default-active="route.path" :default-openeds="menu.map((group) => group.title)" @select="go">
              <el-submenu v-for="group in menu" :key="group.title" :index="group.title">
                <template slot="title"><i :class="group.icon"></i><span>{{ group.title }}</span></template>
                <el-menu-item v-for="item in group.items" :key="item.path" :index="item.path">{{ item.title }}</el-menu-item>
              </el-submenu>
            </el-menu>
          </el-aside>
          <el-main class="hall-main"><component :is="view" :key="route.path + psn" :psn="psn" :to="to"></component></el-main>
        </el-container>
        <el-footer class="hall-footer" height="56px">主办单位：{{ region }}医疗保障局　服务热线：12393　本站为演示环境，数据均为虚构</el-footer>
      </el-container>`,
  });
}

// Made by tools/build-validators.mjs from JSON Schemas. Do not edit.
var I = (d, n) => () => {
  try {
    return n || d((n = { exports: {} }).exports, n), n.exports;
  } catch (k) {
    throw n = 0, k;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var C = I((A) => {
  "use strict";
  Object.defineProperty(A, "__esModule", { value: !0 });
  function Z(d) {
    let n = d.length, k = 0, m = 0, y;
    for (; m < n; )
      k++, y = d.charCodeAt(m++), y >= 55296 && y <= 56319 && m < n && (y = d.charCodeAt(m), (y & 64512) === 56320 && m++);
    return k;
  }
  A.default = Z;
  Z.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var B = E, f = { type: "object", properties: { version: { const: 1, examples: [1] }, decisions: { type: ["array", "null"], items: { $ref: "#/definitions/decisio\
n" }, examples: [[{ what: "link", entity: "customers", keys: { crm: "c-17", erp: "10022" }, because: "renamed in 2019" }]] } }, required: ["version"], additionalProperties: !1,
definitions: { decision: { type: "object", properties: { what: { enum: ["link", "apart", "exclude", "dismiss", "accept", "relink"], examples: ["link"] }, entity: {
type: "string", minLength: 1, examples: ["customers"] }, keys: { type: "object", "x-sides": !0, additionalProperties: { type: "string", minLength: 1 }, minProperties: 1,
examples: [{ crm: "c-17", erp: "10022" }] }, code: { type: "string", pattern: "^[A-Z][A-Z0-9_]*$", examples: ["NUMBER_CONFLICT"] }, rules: { type: "string", minLength: 1,
examples: ["5f0c9e1b77b0e2aa"] }, values: { type: "string", minLength: 1, examples: ["0c1d9e1b77b0e2aa"] }, to: { type: "string", minLength: 1, examples: ["erp.\
information6 of crm customers, erp associate"] }, systems: { type: "object", "x-sides": !0, additionalProperties: { type: "string", minLength: 1 }, minProperties: 1,
examples: [{ erp: "5280102 Fjord AS" }] }, by: { type: "string", examples: ["anna"] }, at: { type: "string", examples: ["2027-02-03T10:00:00Z"] }, because: { type: "\
string", examples: ["same company, renamed in 2019"] } }, required: ["what"], additionalProperties: !1, allOf: [{ if: { properties: { what: { enum: ["link", "ap\
art"] } } }, then: { required: ["entity", "keys"], properties: { keys: { minProperties: 2 } } } }, { if: { properties: { what: { const: "exclude" } } }, then: {
required: ["entity", "keys"] } }, { if: { properties: { what: { const: "accept" } } }, then: { required: ["entity", "keys", "values"] } }, { if: { properties: {
what: { const: "dismiss" } } }, then: { required: ["entity", "keys", "code", "because"] } }] } } }, r = { type: "object", properties: { what: { enum: ["link", "\
apart", "exclude", "dismiss", "accept", "relink"], examples: ["link"] }, entity: { type: "string", minLength: 1, examples: ["customers"] }, keys: { type: "objec\
t", "x-sides": !0, additionalProperties: { type: "string", minLength: 1 }, minProperties: 1, examples: [{ crm: "c-17", erp: "10022" }] }, code: { type: "string",
pattern: "^[A-Z][A-Z0-9_]*$", examples: ["NUMBER_CONFLICT"] }, rules: { type: "string", minLength: 1, examples: ["5f0c9e1b77b0e2aa"] }, values: { type: "string",
minLength: 1, examples: ["0c1d9e1b77b0e2aa"] }, to: { type: "string", minLength: 1, examples: ["erp.information6 of crm customers, erp associate"] }, systems: {
type: "object", "x-sides": !0, additionalProperties: { type: "string", minLength: 1 }, minProperties: 1, examples: [{ erp: "5280102 Fjord AS" }] }, by: { type: "\
string", examples: ["anna"] }, at: { type: "string", examples: ["2027-02-03T10:00:00Z"] }, because: { type: "string", examples: ["same company, renamed in 2019"] } },
required: ["what"], additionalProperties: !1, allOf: [{ if: { properties: { what: { enum: ["link", "apart"] } } }, then: { required: ["entity", "keys"], properties: {
keys: { minProperties: 2 } } } }, { if: { properties: { what: { const: "exclude" } } }, then: { required: ["entity", "keys"] } }, { if: { properties: { what: { const: "\
accept" } } }, then: { required: ["entity", "keys", "values"] } }, { if: { properties: { what: { const: "dismiss" } } }, then: { required: ["entity", "keys", "c\
ode", "because"] } }] }, K = Object.prototype.hasOwnProperty, u = C().default, M = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
function E(d, { instancePath: n = "", parentData: k, parentDataProperty: m, rootData: y = d } = {}) {
  let e = null, t = 0;
  if (d && typeof d == "object" && !Array.isArray(d)) {
    if (d.version === void 0) {
      let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: f.required, parentSchema: f, data: d };
      e === null ? e = [l] : e.push(l), t++;
    }
    for (let l in d)
      if (!(l === "version" || l === "decisions")) {
        let h = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, schema: !1, parentSchema: f,
        data: d };
        e === null ? e = [h] : e.push(h), t++;
      }
    if (d.version !== void 0) {
      let l = d.version;
      if (l !== 1) {
        let h = { instancePath: n + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: f.
        properties.version, data: l };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (d.decisions !== void 0) {
      let l = d.decisions;
      if (!Array.isArray(l) && l !== null) {
        let h = { instancePath: n + "/decisions", schemaPath: "#/properties/decisions/type", keyword: "type", params: { type: f.properties.decisions.type }, schema: f.
        properties.decisions.type, parentSchema: f.properties.decisions, data: l };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (Array.isArray(l)) {
        let h = l.length;
        for (let p = 0; p < h; p++) {
          let i = l[p], O = t, x = !0, $ = t;
          if (i && typeof i == "object" && !Array.isArray(i) && i.what !== void 0) {
            let s = i.what;
            if (!(s === "link" || s === "apart")) {
              let a = {};
              e === null ? e = [a] : e.push(a), t++;
            }
          }
          var g = $ === t;
          if (t = O, e !== null && (O ? e.length = O : e = null), g) {
            let s = t;
            if (i && typeof i == "object" && !Array.isArray(i)) {
              if (i.entity === void 0) {
                let o = { instancePath: n + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/0/then/required", keyword: "required", params: { missingProperty: "\
entity" }, schema: r.allOf[0].then.required, parentSchema: r.allOf[0].then, data: i };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (i.keys === void 0) {
                let o = { instancePath: n + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/0/then/required", keyword: "required", params: { missingProperty: "\
keys" }, schema: r.allOf[0].then.required, parentSchema: r.allOf[0].then, data: i };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (i.keys !== void 0) {
                let o = i.keys;
                if (o && typeof o == "object" && !Array.isArray(o) && Object.keys(o).length < 2) {
                  let c = { instancePath: n + "/decisions/" + p + "/keys", schemaPath: "#/definitions/decision/allOf/0/then/properties/keys/minProperties", keyword: "\
minProperties", params: { limit: 2 }, schema: 2, parentSchema: r.allOf[0].then.properties.keys, data: o };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
            }
            var g = s === t;
            x = g;
          }
          if (!x) {
            let s = { instancePath: n + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: r.
            allOf[0].if, parentSchema: r.allOf[0], data: i };
            e === null ? e = [s] : e.push(s), t++;
          }
          let S = t, j = !0, N = t;
          if (i && typeof i == "object" && !Array.isArray(i) && i.what !== void 0 && i.what !== "exclude") {
            let s = {};
            e === null ? e = [s] : e.push(s), t++;
          }
          var P = N === t;
          if (t = S, e !== null && (S ? e.length = S : e = null), P) {
            let s = t;
            if (i && typeof i == "object" && !Array.isArray(i)) {
              if (i.entity === void 0) {
                let o = { instancePath: n + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/1/then/required", keyword: "required", params: { missingProperty: "\
entity" }, schema: r.allOf[1].then.required, parentSchema: r.allOf[1].then, data: i };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (i.keys === void 0) {
                let o = { instancePath: n + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/1/then/required", keyword: "required", params: { missingProperty: "\
keys" }, schema: r.allOf[1].then.required, parentSchema: r.allOf[1].then, data: i };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            var P = s === t;
            j = P;
          }
          if (!j) {
            let s = { instancePath: n + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: r.
            allOf[1].if, parentSchema: r.allOf[1], data: i };
            e === null ? e = [s] : e.push(s), t++;
          }
          let q = t, L = !0, D = t;
          if (i && typeof i == "object" && !Array.isArray(i) && i.what !== void 0 && i.what !== "accept") {
            let s = {};
            e === null ? e = [s] : e.push(s), t++;
          }
          var w = D === t;
          if (t = q, e !== null && (q ? e.length = q : e = null), w) {
            let s = t;
            if (i && typeof i == "object" && !Array.isArray(i)) {
              if (i.entity === void 0) {
                let o = { instancePath: n + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/2/then/required", keyword: "required", params: { missingProperty: "\
entity" }, schema: r.allOf[2].then.required, parentSchema: r.allOf[2].then, data: i };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (i.keys === void 0) {
                let o = { instancePath: n + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/2/then/required", keyword: "required", params: { missingProperty: "\
keys" }, schema: r.allOf[2].then.required, parentSchema: r.allOf[2].then, data: i };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (i.values === void 0) {
                let o = { instancePath: n + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/2/then/required", keyword: "required", params: { missingProperty: "\
values" }, schema: r.allOf[2].then.required, parentSchema: r.allOf[2].then, data: i };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            var w = s === t;
            L = w;
          }
          if (!L) {
            let s = { instancePath: n + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: r.
            allOf[2].if, parentSchema: r.allOf[2], data: i };
            e === null ? e = [s] : e.push(s), t++;
          }
          let v = t, _ = !0, F = t;
          if (i && typeof i == "object" && !Array.isArray(i) && i.what !== void 0 && i.what !== "dismiss") {
            let s = {};
            e === null ? e = [s] : e.push(s), t++;
          }
          var b = F === t;
          if (t = v, e !== null && (v ? e.length = v : e = null), b) {
            let s = t;
            if (i && typeof i == "object" && !Array.isArray(i)) {
              if (i.entity === void 0) {
                let o = { instancePath: n + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/3/then/required", keyword: "required", params: { missingProperty: "\
entity" }, schema: r.allOf[3].then.required, parentSchema: r.allOf[3].then, data: i };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (i.keys === void 0) {
                let o = { instancePath: n + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/3/then/required", keyword: "required", params: { missingProperty: "\
keys" }, schema: r.allOf[3].then.required, parentSchema: r.allOf[3].then, data: i };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (i.code === void 0) {
                let o = { instancePath: n + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/3/then/required", keyword: "required", params: { missingProperty: "\
code" }, schema: r.allOf[3].then.required, parentSchema: r.allOf[3].then, data: i };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (i.because === void 0) {
                let o = { instancePath: n + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/3/then/required", keyword: "required", params: { missingProperty: "\
because" }, schema: r.allOf[3].then.required, parentSchema: r.allOf[3].then, data: i };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            var b = s === t;
            _ = b;
          }
          if (!_) {
            let s = { instancePath: n + "/decisions/" + p, schemaPath: "#/definitions/decision/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, schema: r.
            allOf[3].if, parentSchema: r.allOf[3], data: i };
            e === null ? e = [s] : e.push(s), t++;
          }
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.what === void 0) {
              let s = { instancePath: n + "/decisions/" + p, schemaPath: "#/definitions/decision/required", keyword: "required", params: { missingProperty: "wha\
t" }, schema: r.required, parentSchema: r, data: i };
              e === null ? e = [s] : e.push(s), t++;
            }
            for (let s in i)
              if (!K.call(r.properties, s)) {
                let a = { instancePath: n + "/decisions/" + p, schemaPath: "#/definitions/decision/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: s }, schema: !1, parentSchema: r, data: i };
                e === null ? e = [a] : e.push(a), t++;
              }
            if (i.what !== void 0) {
              let s = i.what;
              if (!(s === "link" || s === "apart" || s === "exclude" || s === "dismiss" || s === "accept" || s === "relink")) {
                let a = { instancePath: n + "/decisions/" + p + "/what", schemaPath: "#/definitions/decision/properties/what/enum", keyword: "enum", params: { allowedValues: r.
                properties.what.enum }, schema: r.properties.what.enum, parentSchema: r.properties.what, data: s };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (i.entity !== void 0) {
              let s = i.entity;
              if (typeof s == "string") {
                if (u(s) < 1) {
                  let a = { instancePath: n + "/decisions/" + p + "/entity", schemaPath: "#/definitions/decision/properties/entity/minLength", keyword: "minLeng\
th", params: { limit: 1 }, schema: 1, parentSchema: r.properties.entity, data: s };
                  e === null ? e = [a] : e.push(a), t++;
                }
              } else {
                let a = { instancePath: n + "/decisions/" + p + "/entity", schemaPath: "#/definitions/decision/properties/entity/type", keyword: "type", params: {
                type: "string" }, schema: r.properties.entity.type, parentSchema: r.properties.entity, data: s };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (i.keys !== void 0) {
              let s = i.keys;
              if (s && typeof s == "object" && !Array.isArray(s)) {
                if (Object.keys(s).length < 1) {
                  let a = { instancePath: n + "/decisions/" + p + "/keys", schemaPath: "#/definitions/decision/properties/keys/minProperties", keyword: "minProp\
erties", params: { limit: 1 }, schema: 1, parentSchema: r.properties.keys, data: s };
                  e === null ? e = [a] : e.push(a), t++;
                }
                for (let a in s) {
                  let o = s[a];
                  if (typeof o == "string") {
                    if (u(o) < 1) {
                      let c = { instancePath: n + "/decisions/" + p + "/keys/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/decision\
/properties/keys/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: r.properties.keys.additionalProperties, data: o };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                  } else {
                    let c = { instancePath: n + "/decisions/" + p + "/keys/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/decision/p\
roperties/keys/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: r.properties.keys.additionalProperties.type, parentSchema: r.properties.
                    keys.additionalProperties, data: o };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                }
                for (let a in s)
                  if (this.sides.length > 0 && !this.sides.includes(a)) {
                    let o = { instancePath: n + "/decisions/" + p + "/keys", schemaPath: "#/definitions/decision/properties/keys/x-sides", keyword: "x-sides", params: {
                    additionalProperty: a, sides: this.sides }, schema: !0, parentSchema: r.properties.keys, data: s };
                    e === null ? e = [o] : e.push(o), t++;
                  }
              } else {
                let a = { instancePath: n + "/decisions/" + p + "/keys", schemaPath: "#/definitions/decision/properties/keys/type", keyword: "type", params: { type: "\
object" }, schema: r.properties.keys.type, parentSchema: r.properties.keys, data: s };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (i.code !== void 0) {
              let s = i.code;
              if (typeof s == "string") {
                if (!M.test(s)) {
                  let a = { instancePath: n + "/decisions/" + p + "/code", schemaPath: "#/definitions/decision/properties/code/pattern", keyword: "pattern", params: {
                  pattern: "^[A-Z][A-Z0-9_]*$" }, schema: "^[A-Z][A-Z0-9_]*$", parentSchema: r.properties.code, data: s };
                  e === null ? e = [a] : e.push(a), t++;
                }
              } else {
                let a = { instancePath: n + "/decisions/" + p + "/code", schemaPath: "#/definitions/decision/properties/code/type", keyword: "type", params: { type: "\
string" }, schema: r.properties.code.type, parentSchema: r.properties.code, data: s };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (i.rules !== void 0) {
              let s = i.rules;
              if (typeof s == "string") {
                if (u(s) < 1) {
                  let a = { instancePath: n + "/decisions/" + p + "/rules", schemaPath: "#/definitions/decision/properties/rules/minLength", keyword: "minLength",
                  params: { limit: 1 }, schema: 1, parentSchema: r.properties.rules, data: s };
                  e === null ? e = [a] : e.push(a), t++;
                }
              } else {
                let a = { instancePath: n + "/decisions/" + p + "/rules", schemaPath: "#/definitions/decision/properties/rules/type", keyword: "type", params: {
                type: "string" }, schema: r.properties.rules.type, parentSchema: r.properties.rules, data: s };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (i.values !== void 0) {
              let s = i.values;
              if (typeof s == "string") {
                if (u(s) < 1) {
                  let a = { instancePath: n + "/decisions/" + p + "/values", schemaPath: "#/definitions/decision/properties/values/minLength", keyword: "minLeng\
th", params: { limit: 1 }, schema: 1, parentSchema: r.properties.values, data: s };
                  e === null ? e = [a] : e.push(a), t++;
                }
              } else {
                let a = { instancePath: n + "/decisions/" + p + "/values", schemaPath: "#/definitions/decision/properties/values/type", keyword: "type", params: {
                type: "string" }, schema: r.properties.values.type, parentSchema: r.properties.values, data: s };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (i.to !== void 0) {
              let s = i.to;
              if (typeof s == "string") {
                if (u(s) < 1) {
                  let a = { instancePath: n + "/decisions/" + p + "/to", schemaPath: "#/definitions/decision/properties/to/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: r.properties.to, data: s };
                  e === null ? e = [a] : e.push(a), t++;
                }
              } else {
                let a = { instancePath: n + "/decisions/" + p + "/to", schemaPath: "#/definitions/decision/properties/to/type", keyword: "type", params: { type: "\
string" }, schema: r.properties.to.type, parentSchema: r.properties.to, data: s };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (i.systems !== void 0) {
              let s = i.systems;
              if (s && typeof s == "object" && !Array.isArray(s)) {
                if (Object.keys(s).length < 1) {
                  let a = { instancePath: n + "/decisions/" + p + "/systems", schemaPath: "#/definitions/decision/properties/systems/minProperties", keyword: "m\
inProperties", params: { limit: 1 }, schema: 1, parentSchema: r.properties.systems, data: s };
                  e === null ? e = [a] : e.push(a), t++;
                }
                for (let a in s) {
                  let o = s[a];
                  if (typeof o == "string") {
                    if (u(o) < 1) {
                      let c = { instancePath: n + "/decisions/" + p + "/systems/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/decis\
ion/properties/systems/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: r.properties.systems.additionalProperties,
                      data: o };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                  } else {
                    let c = { instancePath: n + "/decisions/" + p + "/systems/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/decisio\
n/properties/systems/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: r.properties.systems.additionalProperties.type, parentSchema: r.
                    properties.systems.additionalProperties, data: o };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                }
                for (let a in s)
                  if (this.sides.length > 0 && !this.sides.includes(a)) {
                    let o = { instancePath: n + "/decisions/" + p + "/systems", schemaPath: "#/definitions/decision/properties/systems/x-sides", keyword: "x-sid\
es", params: { additionalProperty: a, sides: this.sides }, schema: !0, parentSchema: r.properties.systems, data: s };
                    e === null ? e = [o] : e.push(o), t++;
                  }
              } else {
                let a = { instancePath: n + "/decisions/" + p + "/systems", schemaPath: "#/definitions/decision/properties/systems/type", keyword: "type", params: {
                type: "object" }, schema: r.properties.systems.type, parentSchema: r.properties.systems, data: s };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (i.by !== void 0) {
              let s = i.by;
              if (typeof s != "string") {
                let a = { instancePath: n + "/decisions/" + p + "/by", schemaPath: "#/definitions/decision/properties/by/type", keyword: "type", params: { type: "\
string" }, schema: r.properties.by.type, parentSchema: r.properties.by, data: s };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (i.at !== void 0) {
              let s = i.at;
              if (typeof s != "string") {
                let a = { instancePath: n + "/decisions/" + p + "/at", schemaPath: "#/definitions/decision/properties/at/type", keyword: "type", params: { type: "\
string" }, schema: r.properties.at.type, parentSchema: r.properties.at, data: s };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (i.because !== void 0) {
              let s = i.because;
              if (typeof s != "string") {
                let a = { instancePath: n + "/decisions/" + p + "/because", schemaPath: "#/definitions/decision/properties/because/type", keyword: "type", params: {
                type: "string" }, schema: r.properties.because.type, parentSchema: r.properties.because, data: s };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
          } else {
            let s = { instancePath: n + "/decisions/" + p, schemaPath: "#/definitions/decision/type", keyword: "type", params: { type: "object" }, schema: r.type,
            parentSchema: r, data: i };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      }
    }
  } else {
    let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: f.type, parentSchema: f, data: d };
    e === null ? e = [l] : e.push(l), t++;
  }
  return E.errors = e, t === 0;
}
export {
  B as DECISIONS_SCHEMA
};

// Made by tools/build-validators.mjs from JSON Schemas. Do not edit.
var I = (m, p) => () => {
  try {
    return p || m((p = { exports: {} }).exports, p), p.exports;
  } catch (A) {
    throw p = 0, A;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var R = I((T) => {
  "use strict";
  Object.defineProperty(T, "__esModule", { value: !0 });
  function L(m) {
    let p = m.length, A = 0, q = 0, j;
    for (; q < p; )
      A++, j = m.charCodeAt(q++), j >= 55296 && j <= 56319 && q < p && (j = m.charCodeAt(q), (j & 64512) === 56320 && q++);
    return A;
  }
  T.default = L;
  L.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var E = C, n = { type: "object", properties: { master: { type: "object", properties: { general: { type: "string", "x-side": !0 }, products: { type: "string", "x\
-side": !0 }, projects: { type: "string", "x-side": !0 } }, required: ["general"], additionalProperties: !1 }, departments: { type: "object", properties: { table: {
$ref: "#/definitions/orgUnitTable", examples: ["orgUnit2"] }, guidField: { $ref: "#/definitions/guidField" }, exclude: { $ref: "#/definitions/mark", examples: [
{ field: "group1", value: 9 }] }, inactive: { $ref: "#/definitions/mark", examples: [{ field: "group2", value: 1 }] } }, required: ["table", "guidField", "exclu\
de"], additionalProperties: !1, examples: [{ table: "orgUnit2", guidField: "information1", exclude: { field: "group1", value: 9 } }] }, products: { type: "objec\
t", properties: { guidField: { $ref: "#/definitions/guidField" }, exclude: { $ref: "#/definitions/mark" }, defaults: { type: "object", properties: { workHours: {
$ref: "#/definitions/productNo", examples: ["TIMER"] }, products: { $ref: "#/definitions/productNo", examples: ["VARE"] }, travelExpenses: { $ref: "#/definition\
s/productNo", examples: ["REISE"] } }, required: ["workHours", "products", "travelExpenses"], additionalProperties: !1, examples: [{ workHours: "TIMER", products: "\
VARE", travelExpenses: "REISE" }] }, categories: { type: "object", properties: { transfer: { type: "boolean", examples: [!0] }, field: { $ref: "#/definitions/co\
lumn", examples: ["group1"] } }, if: { properties: { transfer: { const: !0 } }, required: ["transfer"] }, then: { required: ["field"], properties: { field: { examples: [
"group1"] } } }, additionalProperties: !1, examples: [{ transfer: !0, field: "group1" }] }, createAs: { enum: ["product", "workType", "travelExpenseType"], examples: [
"product"] }, createDefaults: { type: "object", additionalProperties: { type: ["string", "number", "boolean"] }, examples: [{ expenseClass: "OtherTravelExpense",
"unitCost.currencyCode": "EUR" }] } }, required: ["guidField", "exclude", "defaults"], additionalProperties: !1, examples: [{ guidField: "information1", exclude: {
field: "group12", value: 9 }, defaults: { workHours: "TIMER", products: "VARE", travelExpenses: "REISE" } }] }, partners: { type: "object", properties: { customers: {
type: "object", properties: { guidField: { $ref: "#/definitions/guidField", examples: ["information5"] }, inactive: { $ref: "#/definitions/mark", examples: [{ field: "\
group11", value: 1 }] }, exclude: { $ref: "#/definitions/mark", examples: [{ field: "group12", value: 9 }] } }, required: ["guidField"], additionalProperties: !1,
examples: [{ guidField: "information5" }] }, employees: { type: "object", properties: { guidField: { $ref: "#/definitions/guidField", examples: ["information6"] },
inactive: { $ref: "#/definitions/mark", examples: [{ field: "group11", value: 1 }] }, exclude: { $ref: "#/definitions/mark", examples: [{ field: "group12", value: 9 }] } },
required: ["guidField"], additionalProperties: !1, examples: [{ guidField: "information6" }] }, contacts: { type: "object", properties: { transfer: { type: "boo\
lean", examples: [!0] }, guidField: { $ref: "#/definitions/guidField", examples: ["information7"] } }, if: { properties: { transfer: { const: !0 } }, required: [
"transfer"] }, then: { required: ["guidField"], properties: { guidField: { examples: ["information7"] } } }, additionalProperties: !1, examples: [{ transfer: !0,
guidField: "information7" }] }, include: { enum: ["all", "withProject", "invoiced"], examples: ["all"] }, inactive: { $ref: "#/definitions/mark", examples: [{ field: "\
group11", value: 1 }] }, exclude: { $ref: "#/definitions/mark" }, numberSeries: { type: "integer", minimum: 1, examples: [1] }, overdueInterest: { type: "number",
"x-form": "percent", minimum: 0, maximum: 100, examples: [8.5] }, accountSet: { type: "object", properties: { segment: { type: "string", minLength: 1, examples: [
"Account set cust"] } }, required: ["segment"], additionalProperties: !1, examples: [{ segment: "Account set cust" }] } }, required: ["customers", "employees", "\
inactive"], additionalProperties: !1, examples: [{ customers: { guidField: "information5" }, employees: { guidField: "information6" }, inactive: { field: "group\
11", value: 1 } }] }, addresses: { type: "object", properties: { table: { enum: ["deliveryAddress", "address"], examples: ["deliveryAddress"] }, idField: { $ref: "\
#/definitions/guidField" }, typeField: { $ref: "#/definitions/column", examples: ["group1"] }, lines: { type: "array", minItems: 1, items: { $ref: "#/definition\
s/column" }, examples: [["addressLine1", "addressLine2", "addressLine3", "addressLine4"]] }, onRemoved: { enum: ["keep", "delete"], examples: ["keep"] } }, required: [
"table", "idField", "typeField", "lines"], additionalProperties: !1, examples: [{ table: "deliveryAddress", idField: "information1", typeField: "group1", lines: [
"addressLine1", "addressLine2"] }] }, projects: { type: "object", properties: { table: { $ref: "#/definitions/orgUnitTable", examples: ["orgUnit3"] }, guidField: {
$ref: "#/definitions/guidField" }, exclude: { $ref: "#/definitions/mark", examples: [{ field: "group1", value: 9 }] }, shortNameField: { $ref: "#/definitions/co\
lumn", examples: ["shortName"] }, wonStatus: { type: "string", minLength: 1, examples: ["Won - ordered"] }, internal: { type: "boolean", examples: [!1] }, defaults: {
type: "object", properties: { owner: { type: "string", pattern: "^[^@\\s]+@[^@\\s]+$", examples: ["pm@fjord.example"] } }, required: ["owner"], additionalProperties: !1,
examples: [{ owner: "pm@fjord.example" }] } }, required: ["table", "guidField", "defaults"], additionalProperties: !1, examples: [{ table: "orgUnit3", guidField: "\
information1", defaults: { owner: "pm@fjord.example" } }] }, workHours: { type: "object", properties: { transfer: { type: "boolean", examples: [!0] }, table: { enum: [
"freeInformation1", "freeInformation2", "freeInformation3"], examples: ["freeInformation1"] }, from: { $ref: "#/definitions/date" }, withdrawn: { enum: ["zero",
"delete"], examples: ["zero"] }, columns: { type: "object", properties: { id: { $ref: "#/definitions/column", examples: ["text1"] }, date: { $ref: "#/definition\
s/column", examples: ["date1"] }, hours: { $ref: "#/definitions/column", examples: ["value1"] }, employee: { $ref: "#/definitions/column", examples: ["number1"] },
project: { $ref: "#/definitions/column", examples: ["orgUnit3"] }, department: { $ref: "#/definitions/column", examples: ["orgUnit2"] }, workType: { $ref: "#/de\
finitions/column", examples: ["text2"] }, description: { $ref: "#/definitions/column", examples: ["text3"] } }, additionalProperties: !1, examples: [{ id: "text\
1", date: "date1", hours: "value1" }] } }, if: { properties: { transfer: { const: !0 } }, required: ["transfer"] }, then: { required: ["table"], properties: { table: {
examples: ["freeInformation1"] } } }, additionalProperties: !1, examples: [{ transfer: !0, table: "freeInformation1", from: "2027-02-01" }] }, costs: { type: "o\
bject", properties: { transfer: { type: "boolean", examples: [!0] }, from: { $ref: "#/definitions/date" }, source: { enum: ["updatedVoucher", "generalLedgerTran\
saction"], examples: ["updatedVoucher"] }, salesValuePercentage: { type: "number", "x-form": "percent", minimum: 0, examples: [100] }, product: { $ref: "#/defin\
itions/productNo", examples: ["PURCHASE"] }, voucherTypes: { $ref: "#/definitions/ranges", examples: ["1-10, 22-30"] }, creditVoucherTypes: { $ref: "#/definitio\
ns/ranges", examples: ["40"] }, accounts: { $ref: "#/definitions/ranges", examples: ["4000-4999, 6500"] }, description: { enum: ["voucherText", "supplierName", "\
supplierAndText", "accountName"], examples: ["voucherText"] } }, if: { properties: { transfer: { const: !0 } }, required: ["transfer"] }, then: { required: ["fr\
om"], properties: { from: { examples: ["2027-02-01"] } } }, additionalProperties: !1, examples: [{ transfer: !0, from: "2027-02-01", voucherTypes: "1-10, 22-30" }] },
invoices: { type: "object", properties: { idField: { $ref: "#/definitions/guidField" }, numberField: { type: "string", "x-form": "column", pattern: "^(invoiceNo\
|information[1-8])$", examples: ["invoiceNo"] }, statuses: { type: "object", properties: { transfer: { type: "string", minLength: 1, examples: ["Ready for ViBu"] },
transferred: { type: "string", minLength: 1, examples: ["In ViBu"] }, sent: { type: "string", minLength: 1, examples: ["Sent to ViBu"] }, paid: { type: "string",
minLength: 1, examples: ["Paid"] } }, required: ["transfer", "transferred", "sent", "paid"], additionalProperties: !1, examples: [{ transfer: "Ready for ViBu", transferred: "\
In ViBu", sent: "Sent to ViBu", paid: "Paid" }] }, from: { $ref: "#/definitions/date" }, notes: { type: "object", properties: { transfer: { type: "boolean", examples: [
!0] }, product: { $ref: "#/definitions/productNo", examples: ["TEKST"] } }, additionalProperties: !1, examples: [{ transfer: !0, product: "TEKST" }] }, orderNumberField: {
$ref: "#/definitions/column", examples: ["yourReference"] }, billingContactField: { $ref: "#/definitions/column", examples: ["ourReference"] }, reverseChargeVatCode: {
type: "integer", minimum: 1, examples: [51] }, rounding: { type: "object", properties: { product: { $ref: "#/definitions/productNo", examples: ["AVRUND"] } }, required: [
"product"], additionalProperties: !1, examples: [{ product: "AVRUND" }] }, groupedRows: { enum: ["default", "split", "wait"], examples: ["default"] }, rowCosts: {
type: "boolean", examples: [!0] }, useNxtDescription: { type: "boolean", examples: [!0] }, attachments: { enum: ["none", "invoice", "breakdown", "all"], examples: [
"all"] }, attachmentsToCustomer: { type: "boolean", examples: [!0] }, orgUnitFrom: { enum: ["project", "user"], examples: ["project"] }, finishOrder: { type: "b\
oolean", examples: [!0] }, creditReference: { enum: ["original", "none"], examples: ["original"] } }, required: ["idField", "numberField", "statuses"], additionalProperties: !1,
examples: [{ idField: "information1", numberField: "invoiceNo", statuses: { transfer: "Ready for ViBu", transferred: "In ViBu", sent: "Sent to ViBu", paid: "Pai\
d" } }] }, languages: { $ref: "#/definitions/pairs", examples: ["fi=358, sv=46, en=44"] }, paymentTerms: { $ref: "#/definitions/pairs", examples: ["14=2, 30=5, \
60=3"] }, periodKeys: { $ref: "#/definitions/pairs", examples: ["3=1, 6=2"] } }, required: ["master", "departments", "products", "partners", "addresses", "proje\
cts", "invoices"], additionalProperties: !1, definitions: { orgUnitTable: { enum: ["orgUnit1", "orgUnit2", "orgUnit3", "orgUnit4", "orgUnit5", "orgUnit6", "orgU\
nit7", "orgUnit8", "orgUnit9", "orgUnit10", "orgUnit11", "orgUnit12"] }, guidField: { type: "string", "x-form": "column", pattern: "^information[1-8]$", examples: [
"information1"] }, column: { type: "string", "x-form": "column", pattern: "^[a-z][A-Za-z0-9]*$", examples: ["group1"] }, productNo: { type: "string", minLength: 1,
examples: ["TIMER"] }, date: { type: "string", "x-form": "date", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", examples: ["2027-02-01"] }, ranges: {
type: ["string", "integer", "array"], "x-form": "ranges", minLength: 1, minItems: 1, minimum: 0, items: { type: ["string", "integer"] }, examples: ["1-10, 22-30"] },
mark: { type: "object", properties: { field: { type: "string", "x-form": "column", pattern: "^group([1-9]|1[0-2])$", examples: ["group12"] }, value: { type: "in\
teger", minimum: 1, examples: [9] } }, required: ["field", "value"], additionalProperties: !1, examples: [{ field: "group12", value: 9 }] }, pairs: { type: ["st\
ring", "object"], "x-form": "pairs", minLength: 1, additionalProperties: { type: ["string", "integer"] } } } }, F = { enum: ["orgUnit1", "orgUnit2", "orgUnit3",
"orgUnit4", "orgUnit5", "orgUnit6", "orgUnit7", "orgUnit8", "orgUnit9", "orgUnit10", "orgUnit11", "orgUnit12"] }, y = { type: "string", "x-form": "column", pattern: "\
^information[1-8]$", examples: ["information1"] }, l = { type: "object", properties: { field: { type: "string", "x-form": "column", pattern: "^group([1-9]|1[0-2\
])$", examples: ["group12"] }, value: { type: "integer", minimum: 1, examples: [9] } }, required: ["field", "value"], additionalProperties: !1, examples: [{ field: "\
group12", value: 9 }] }, P = { type: "string", minLength: 1, examples: ["TIMER"] }, u = { type: "string", "x-form": "column", pattern: "^[a-z][A-Za-z0-9]*$", examples: [
"group1"] }, S = { type: "string", "x-form": "date", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", examples: ["2027-02-01"] }, f = { type: ["strin\
g", "integer", "array"], "x-form": "ranges", minLength: 1, minItems: 1, minimum: 0, items: { type: ["string", "integer"] }, examples: ["1-10, 22-30"] }, g = { type: [
"string", "object"], "x-form": "pairs", minLength: 1, additionalProperties: { type: ["string", "integer"] } }, $ = Object.prototype.hasOwnProperty, k = R().default,
x = new RegExp("^information[1-8]$", "u"), v = new RegExp("^group([1-9]|1[0-2])$", "u"), w = new RegExp("^[a-z][A-Za-z0-9]*$", "u"), Z = new RegExp("^[^@\\s]+@[^\
@\\s]+$", "u"), V = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u"), D = new RegExp("^(invoiceNo|information[1-8])$", "u");
function C(m, { instancePath: p = "", parentData: A, parentDataProperty: q, rootData: j = m } = {}) {
  let e = null, s = 0;
  if (m && typeof m == "object" && !Array.isArray(m)) {
    if (m.master === void 0) {
      let a = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "master" }, schema: n.required, parentSchema: n, data: m };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (m.departments === void 0) {
      let a = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "departments" }, schema: n.required, parentSchema: n,
      data: m };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (m.products === void 0) {
      let a = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "products" }, schema: n.required, parentSchema: n, data: m };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (m.partners === void 0) {
      let a = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partners" }, schema: n.required, parentSchema: n, data: m };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (m.addresses === void 0) {
      let a = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "addresses" }, schema: n.required, parentSchema: n, data: m };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (m.projects === void 0) {
      let a = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "projects" }, schema: n.required, parentSchema: n, data: m };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (m.invoices === void 0) {
      let a = { instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoices" }, schema: n.required, parentSchema: n, data: m };
      e === null ? e = [a] : e.push(a), s++;
    }
    for (let a in m)
      if (!$.call(n.properties, a)) {
        let t = { instancePath: p, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, schema: !1, parentSchema: n,
        data: m };
        e === null ? e = [t] : e.push(t), s++;
      }
    if (m.master !== void 0) {
      let a = m.master;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.general === void 0) {
          let t = { instancePath: p + "/master", schemaPath: "#/properties/master/required", keyword: "required", params: { missingProperty: "general" }, schema: n.
          properties.master.required, parentSchema: n.properties.master, data: a };
          e === null ? e = [t] : e.push(t), s++;
        }
        for (let t in a)
          if (!(t === "general" || t === "products" || t === "projects")) {
            let r = { instancePath: p + "/master", schemaPath: "#/properties/master/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t },
            schema: !1, parentSchema: n.properties.master, data: a };
            e === null ? e = [r] : e.push(r), s++;
          }
        if (a.general !== void 0) {
          let t = a.general;
          if (typeof t == "string") {
            if (this.sides.length > 0 && !this.sides.concat([]).includes(t)) {
              let r = { instancePath: p + "/master/general", schemaPath: "#/properties/master/properties/general/x-side", keyword: "x-side", params: { allowedValues: this.
              sides.concat([]) }, schema: !0, parentSchema: n.properties.master.properties.general, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
          } else {
            let r = { instancePath: p + "/master/general", schemaPath: "#/properties/master/properties/general/type", keyword: "type", params: { type: "string" },
            schema: n.properties.master.properties.general.type, parentSchema: n.properties.master.properties.general, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.products !== void 0) {
          let t = a.products;
          if (typeof t == "string") {
            if (this.sides.length > 0 && !this.sides.concat([]).includes(t)) {
              let r = { instancePath: p + "/master/products", schemaPath: "#/properties/master/properties/products/x-side", keyword: "x-side", params: { allowedValues: this.
              sides.concat([]) }, schema: !0, parentSchema: n.properties.master.properties.products, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
          } else {
            let r = { instancePath: p + "/master/products", schemaPath: "#/properties/master/properties/products/type", keyword: "type", params: { type: "string" },
            schema: n.properties.master.properties.products.type, parentSchema: n.properties.master.properties.products, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.projects !== void 0) {
          let t = a.projects;
          if (typeof t == "string") {
            if (this.sides.length > 0 && !this.sides.concat([]).includes(t)) {
              let r = { instancePath: p + "/master/projects", schemaPath: "#/properties/master/properties/projects/x-side", keyword: "x-side", params: { allowedValues: this.
              sides.concat([]) }, schema: !0, parentSchema: n.properties.master.properties.projects, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
          } else {
            let r = { instancePath: p + "/master/projects", schemaPath: "#/properties/master/properties/projects/type", keyword: "type", params: { type: "string" },
            schema: n.properties.master.properties.projects.type, parentSchema: n.properties.master.properties.projects, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
      } else {
        let t = { instancePath: p + "/master", schemaPath: "#/properties/master/type", keyword: "type", params: { type: "object" }, schema: n.properties.master.
        type, parentSchema: n.properties.master, data: a };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (m.departments !== void 0) {
      let a = m.departments;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.table === void 0) {
          let t = { instancePath: p + "/departments", schemaPath: "#/properties/departments/required", keyword: "required", params: { missingProperty: "table" },
          schema: n.properties.departments.required, parentSchema: n.properties.departments, data: a };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (a.guidField === void 0) {
          let t = { instancePath: p + "/departments", schemaPath: "#/properties/departments/required", keyword: "required", params: { missingProperty: "guidFiel\
d" }, schema: n.properties.departments.required, parentSchema: n.properties.departments, data: a };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (a.exclude === void 0) {
          let t = { instancePath: p + "/departments", schemaPath: "#/properties/departments/required", keyword: "required", params: { missingProperty: "exclude" },
          schema: n.properties.departments.required, parentSchema: n.properties.departments, data: a };
          e === null ? e = [t] : e.push(t), s++;
        }
        for (let t in a)
          if (!(t === "table" || t === "guidField" || t === "exclude" || t === "inactive")) {
            let r = { instancePath: p + "/departments", schemaPath: "#/properties/departments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t },
            schema: !1, parentSchema: n.properties.departments, data: a };
            e === null ? e = [r] : e.push(r), s++;
          }
        if (a.table !== void 0) {
          let t = a.table;
          if (!(t === "orgUnit1" || t === "orgUnit2" || t === "orgUnit3" || t === "orgUnit4" || t === "orgUnit5" || t === "orgUnit6" || t === "orgUnit7" || t ===
          "orgUnit8" || t === "orgUnit9" || t === "orgUnit10" || t === "orgUnit11" || t === "orgUnit12")) {
            let r = { instancePath: p + "/departments/table", schemaPath: "#/definitions/orgUnitTable/enum", keyword: "enum", params: { allowedValues: F.enum },
            schema: F.enum, parentSchema: F, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.guidField !== void 0) {
          let t = a.guidField;
          if (typeof t == "string") {
            if (!x.test(t)) {
              let r = { instancePath: p + "/departments/guidField", schemaPath: "#/definitions/guidField/pattern", keyword: "pattern", params: { pattern: "^info\
rmation[1-8]$" }, schema: "^information[1-8]$", parentSchema: y, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
          } else {
            let r = { instancePath: p + "/departments/guidField", schemaPath: "#/definitions/guidField/type", keyword: "type", params: { type: "string" }, schema: y.
            type, parentSchema: y, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.exclude !== void 0) {
          let t = a.exclude;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            if (t.field === void 0) {
              let r = { instancePath: p + "/departments/exclude", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "fi\
eld" }, schema: l.required, parentSchema: l, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (t.value === void 0) {
              let r = { instancePath: p + "/departments/exclude", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "va\
lue" }, schema: l.required, parentSchema: l, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            for (let r in t)
              if (!(r === "field" || r === "value")) {
                let i = { instancePath: p + "/departments/exclude", schemaPath: "#/definitions/mark/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: r }, schema: !1, parentSchema: l, data: t };
                e === null ? e = [i] : e.push(i), s++;
              }
            if (t.field !== void 0) {
              let r = t.field;
              if (typeof r == "string") {
                if (!v.test(r)) {
                  let i = { instancePath: p + "/departments/exclude/field", schemaPath: "#/definitions/mark/properties/field/pattern", keyword: "pattern", params: {
                  pattern: "^group([1-9]|1[0-2])$" }, schema: "^group([1-9]|1[0-2])$", parentSchema: l.properties.field, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                let i = { instancePath: p + "/departments/exclude/field", schemaPath: "#/definitions/mark/properties/field/type", keyword: "type", params: { type: "\
string" }, schema: l.properties.field.type, parentSchema: l.properties.field, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
            if (t.value !== void 0) {
              let r = t.value;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                let i = { instancePath: p + "/departments/exclude/value", schemaPath: "#/definitions/mark/properties/value/type", keyword: "type", params: { type: "\
integer" }, schema: l.properties.value.type, parentSchema: l.properties.value, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
              if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
                let i = { instancePath: p + "/departments/exclude/value", schemaPath: "#/definitions/mark/properties/value/minimum", keyword: "minimum", params: {
                comparison: ">=", limit: 1 }, schema: 1, parentSchema: l.properties.value, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
          } else {
            let r = { instancePath: p + "/departments/exclude", schemaPath: "#/definitions/mark/type", keyword: "type", params: { type: "object" }, schema: l.type,
            parentSchema: l, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.inactive !== void 0) {
          let t = a.inactive;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            if (t.field === void 0) {
              let r = { instancePath: p + "/departments/inactive", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "f\
ield" }, schema: l.required, parentSchema: l, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (t.value === void 0) {
              let r = { instancePath: p + "/departments/inactive", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "v\
alue" }, schema: l.required, parentSchema: l, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            for (let r in t)
              if (!(r === "field" || r === "value")) {
                let i = { instancePath: p + "/departments/inactive", schemaPath: "#/definitions/mark/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: r }, schema: !1, parentSchema: l, data: t };
                e === null ? e = [i] : e.push(i), s++;
              }
            if (t.field !== void 0) {
              let r = t.field;
              if (typeof r == "string") {
                if (!v.test(r)) {
                  let i = { instancePath: p + "/departments/inactive/field", schemaPath: "#/definitions/mark/properties/field/pattern", keyword: "pattern", params: {
                  pattern: "^group([1-9]|1[0-2])$" }, schema: "^group([1-9]|1[0-2])$", parentSchema: l.properties.field, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                let i = { instancePath: p + "/departments/inactive/field", schemaPath: "#/definitions/mark/properties/field/type", keyword: "type", params: { type: "\
string" }, schema: l.properties.field.type, parentSchema: l.properties.field, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
            if (t.value !== void 0) {
              let r = t.value;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                let i = { instancePath: p + "/departments/inactive/value", schemaPath: "#/definitions/mark/properties/value/type", keyword: "type", params: { type: "\
integer" }, schema: l.properties.value.type, parentSchema: l.properties.value, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
              if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
                let i = { instancePath: p + "/departments/inactive/value", schemaPath: "#/definitions/mark/properties/value/minimum", keyword: "minimum", params: {
                comparison: ">=", limit: 1 }, schema: 1, parentSchema: l.properties.value, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
          } else {
            let r = { instancePath: p + "/departments/inactive", schemaPath: "#/definitions/mark/type", keyword: "type", params: { type: "object" }, schema: l.type,
            parentSchema: l, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
      } else {
        let t = { instancePath: p + "/departments", schemaPath: "#/properties/departments/type", keyword: "type", params: { type: "object" }, schema: n.properties.
        departments.type, parentSchema: n.properties.departments, data: a };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (m.products !== void 0) {
      let a = m.products;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.guidField === void 0) {
          let t = { instancePath: p + "/products", schemaPath: "#/properties/products/required", keyword: "required", params: { missingProperty: "guidField" }, schema: n.
          properties.products.required, parentSchema: n.properties.products, data: a };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (a.exclude === void 0) {
          let t = { instancePath: p + "/products", schemaPath: "#/properties/products/required", keyword: "required", params: { missingProperty: "exclude" }, schema: n.
          properties.products.required, parentSchema: n.properties.products, data: a };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (a.defaults === void 0) {
          let t = { instancePath: p + "/products", schemaPath: "#/properties/products/required", keyword: "required", params: { missingProperty: "defaults" }, schema: n.
          properties.products.required, parentSchema: n.properties.products, data: a };
          e === null ? e = [t] : e.push(t), s++;
        }
        for (let t in a)
          if (!(t === "guidField" || t === "exclude" || t === "defaults" || t === "categories" || t === "createAs" || t === "createDefaults")) {
            let r = { instancePath: p + "/products", schemaPath: "#/properties/products/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t },
            schema: !1, parentSchema: n.properties.products, data: a };
            e === null ? e = [r] : e.push(r), s++;
          }
        if (a.guidField !== void 0) {
          let t = a.guidField;
          if (typeof t == "string") {
            if (!x.test(t)) {
              let r = { instancePath: p + "/products/guidField", schemaPath: "#/definitions/guidField/pattern", keyword: "pattern", params: { pattern: "^informa\
tion[1-8]$" }, schema: "^information[1-8]$", parentSchema: y, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
          } else {
            let r = { instancePath: p + "/products/guidField", schemaPath: "#/definitions/guidField/type", keyword: "type", params: { type: "string" }, schema: y.
            type, parentSchema: y, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.exclude !== void 0) {
          let t = a.exclude;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            if (t.field === void 0) {
              let r = { instancePath: p + "/products/exclude", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "field" },
              schema: l.required, parentSchema: l, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (t.value === void 0) {
              let r = { instancePath: p + "/products/exclude", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "value" },
              schema: l.required, parentSchema: l, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            for (let r in t)
              if (!(r === "field" || r === "value")) {
                let i = { instancePath: p + "/products/exclude", schemaPath: "#/definitions/mark/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: r }, schema: !1, parentSchema: l, data: t };
                e === null ? e = [i] : e.push(i), s++;
              }
            if (t.field !== void 0) {
              let r = t.field;
              if (typeof r == "string") {
                if (!v.test(r)) {
                  let i = { instancePath: p + "/products/exclude/field", schemaPath: "#/definitions/mark/properties/field/pattern", keyword: "pattern", params: {
                  pattern: "^group([1-9]|1[0-2])$" }, schema: "^group([1-9]|1[0-2])$", parentSchema: l.properties.field, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                let i = { instancePath: p + "/products/exclude/field", schemaPath: "#/definitions/mark/properties/field/type", keyword: "type", params: { type: "\
string" }, schema: l.properties.field.type, parentSchema: l.properties.field, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
            if (t.value !== void 0) {
              let r = t.value;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                let i = { instancePath: p + "/products/exclude/value", schemaPath: "#/definitions/mark/properties/value/type", keyword: "type", params: { type: "\
integer" }, schema: l.properties.value.type, parentSchema: l.properties.value, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
              if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
                let i = { instancePath: p + "/products/exclude/value", schemaPath: "#/definitions/mark/properties/value/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: l.properties.value, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
          } else {
            let r = { instancePath: p + "/products/exclude", schemaPath: "#/definitions/mark/type", keyword: "type", params: { type: "object" }, schema: l.type,
            parentSchema: l, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.defaults !== void 0) {
          let t = a.defaults;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            if (t.workHours === void 0) {
              let r = { instancePath: p + "/products/defaults", schemaPath: "#/properties/products/properties/defaults/required", keyword: "required", params: {
              missingProperty: "workHours" }, schema: n.properties.products.properties.defaults.required, parentSchema: n.properties.products.properties.defaults,
              data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (t.products === void 0) {
              let r = { instancePath: p + "/products/defaults", schemaPath: "#/properties/products/properties/defaults/required", keyword: "required", params: {
              missingProperty: "products" }, schema: n.properties.products.properties.defaults.required, parentSchema: n.properties.products.properties.defaults,
              data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (t.travelExpenses === void 0) {
              let r = { instancePath: p + "/products/defaults", schemaPath: "#/properties/products/properties/defaults/required", keyword: "required", params: {
              missingProperty: "travelExpenses" }, schema: n.properties.products.properties.defaults.required, parentSchema: n.properties.products.properties.defaults,
              data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            for (let r in t)
              if (!(r === "workHours" || r === "products" || r === "travelExpenses")) {
                let i = { instancePath: p + "/products/defaults", schemaPath: "#/properties/products/properties/defaults/additionalProperties", keyword: "additi\
onalProperties", params: { additionalProperty: r }, schema: !1, parentSchema: n.properties.products.properties.defaults, data: t };
                e === null ? e = [i] : e.push(i), s++;
              }
            if (t.workHours !== void 0) {
              let r = t.workHours;
              if (typeof r == "string") {
                if (k(r) < 1) {
                  let i = { instancePath: p + "/products/defaults/workHours", schemaPath: "#/definitions/productNo/minLength", keyword: "minLength", params: { limit: 1 },
                  schema: 1, parentSchema: P, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                let i = { instancePath: p + "/products/defaults/workHours", schemaPath: "#/definitions/productNo/type", keyword: "type", params: { type: "string" },
                schema: P.type, parentSchema: P, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
            if (t.products !== void 0) {
              let r = t.products;
              if (typeof r == "string") {
                if (k(r) < 1) {
                  let i = { instancePath: p + "/products/defaults/products", schemaPath: "#/definitions/productNo/minLength", keyword: "minLength", params: { limit: 1 },
                  schema: 1, parentSchema: P, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                let i = { instancePath: p + "/products/defaults/products", schemaPath: "#/definitions/productNo/type", keyword: "type", params: { type: "string" },
                schema: P.type, parentSchema: P, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
            if (t.travelExpenses !== void 0) {
              let r = t.travelExpenses;
              if (typeof r == "string") {
                if (k(r) < 1) {
                  let i = { instancePath: p + "/products/defaults/travelExpenses", schemaPath: "#/definitions/productNo/minLength", keyword: "minLength", params: {
                  limit: 1 }, schema: 1, parentSchema: P, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                let i = { instancePath: p + "/products/defaults/travelExpenses", schemaPath: "#/definitions/productNo/type", keyword: "type", params: { type: "s\
tring" }, schema: P.type, parentSchema: P, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
          } else {
            let r = { instancePath: p + "/products/defaults", schemaPath: "#/properties/products/properties/defaults/type", keyword: "type", params: { type: "ob\
ject" }, schema: n.properties.products.properties.defaults.type, parentSchema: n.properties.products.properties.defaults, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.categories !== void 0) {
          let t = a.categories, r = s, i = !0, o = s;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            let d;
            if (t.transfer === void 0 && (d = "transfer")) {
              let c = {};
              e === null ? e = [c] : e.push(c), s++;
            } else if (t.transfer !== void 0 && t.transfer !== !0) {
              let c = {};
              e === null ? e = [c] : e.push(c), s++;
            }
          }
          var N = o === s;
          if (s = r, e !== null && (r ? e.length = r : e = null), N) {
            let d = s;
            if (t && typeof t == "object" && !Array.isArray(t) && t.field === void 0) {
              let h = { instancePath: p + "/products/categories", schemaPath: "#/properties/products/properties/categories/then/required", keyword: "required", params: {
              missingProperty: "field" }, schema: n.properties.products.properties.categories.then.required, parentSchema: n.properties.products.properties.categories.
              then, data: t };
              e === null ? e = [h] : e.push(h), s++;
            }
            var N = d === s;
            i = N;
          }
          if (!i) {
            let d = { instancePath: p + "/products/categories", schemaPath: "#/properties/products/properties/categories/if", keyword: "if", params: { failingKeyword: "\
then" }, schema: n.properties.products.properties.categories.if, parentSchema: n.properties.products.properties.categories, data: t };
            e === null ? e = [d] : e.push(d), s++;
          }
          if (t && typeof t == "object" && !Array.isArray(t)) {
            for (let d in t)
              if (!(d === "transfer" || d === "field")) {
                let c = { instancePath: p + "/products/categories", schemaPath: "#/properties/products/properties/categories/additionalProperties", keyword: "ad\
ditionalProperties", params: { additionalProperty: d }, schema: !1, parentSchema: n.properties.products.properties.categories, data: t };
                e === null ? e = [c] : e.push(c), s++;
              }
            if (t.transfer !== void 0) {
              let d = t.transfer;
              if (typeof d != "boolean") {
                let c = { instancePath: p + "/products/categories/transfer", schemaPath: "#/properties/products/properties/categories/properties/transfer/type",
                keyword: "type", params: { type: "boolean" }, schema: n.properties.products.properties.categories.properties.transfer.type, parentSchema: n.properties.
                products.properties.categories.properties.transfer, data: d };
                e === null ? e = [c] : e.push(c), s++;
              }
            }
            if (t.field !== void 0) {
              let d = t.field;
              if (typeof d == "string") {
                if (!w.test(d)) {
                  let c = { instancePath: p + "/products/categories/field", schemaPath: "#/definitions/column/pattern", keyword: "pattern", params: { pattern: "\
^[a-z][A-Za-z0-9]*$" }, schema: "^[a-z][A-Za-z0-9]*$", parentSchema: u, data: d };
                  e === null ? e = [c] : e.push(c), s++;
                }
              } else {
                let c = { instancePath: p + "/products/categories/field", schemaPath: "#/definitions/column/type", keyword: "type", params: { type: "string" }, schema: u.
                type, parentSchema: u, data: d };
                e === null ? e = [c] : e.push(c), s++;
              }
            }
          } else {
            let d = { instancePath: p + "/products/categories", schemaPath: "#/properties/products/properties/categories/type", keyword: "type", params: { type: "\
object" }, schema: n.properties.products.properties.categories.type, parentSchema: n.properties.products.properties.categories, data: t };
            e === null ? e = [d] : e.push(d), s++;
          }
        }
        if (a.createAs !== void 0) {
          let t = a.createAs;
          if (!(t === "product" || t === "workType" || t === "travelExpenseType")) {
            let r = { instancePath: p + "/products/createAs", schemaPath: "#/properties/products/properties/createAs/enum", keyword: "enum", params: { allowedValues: n.
            properties.products.properties.createAs.enum }, schema: n.properties.products.properties.createAs.enum, parentSchema: n.properties.products.properties.
            createAs, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.createDefaults !== void 0) {
          let t = a.createDefaults;
          if (t && typeof t == "object" && !Array.isArray(t))
            for (let r in t) {
              let i = t[r];
              if (typeof i != "string" && !(typeof i == "number" && isFinite(i)) && typeof i != "boolean") {
                let o = { instancePath: p + "/products/createDefaults/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/products/propert\
ies/createDefaults/additionalProperties/type", keyword: "type", params: { type: n.properties.products.properties.createDefaults.additionalProperties.type }, schema: n.
                properties.products.properties.createDefaults.additionalProperties.type, parentSchema: n.properties.products.properties.createDefaults.additionalProperties,
                data: i };
                e === null ? e = [o] : e.push(o), s++;
              }
            }
          else {
            let r = { instancePath: p + "/products/createDefaults", schemaPath: "#/properties/products/properties/createDefaults/type", keyword: "type", params: {
            type: "object" }, schema: n.properties.products.properties.createDefaults.type, parentSchema: n.properties.products.properties.createDefaults, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
      } else {
        let t = { instancePath: p + "/products", schemaPath: "#/properties/products/type", keyword: "type", params: { type: "object" }, schema: n.properties.products.
        type, parentSchema: n.properties.products, data: a };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (m.partners !== void 0) {
      let a = m.partners;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.customers === void 0) {
          let t = { instancePath: p + "/partners", schemaPath: "#/properties/partners/required", keyword: "required", params: { missingProperty: "customers" }, schema: n.
          properties.partners.required, parentSchema: n.properties.partners, data: a };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (a.employees === void 0) {
          let t = { instancePath: p + "/partners", schemaPath: "#/properties/partners/required", keyword: "required", params: { missingProperty: "employees" }, schema: n.
          properties.partners.required, parentSchema: n.properties.partners, data: a };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (a.inactive === void 0) {
          let t = { instancePath: p + "/partners", schemaPath: "#/properties/partners/required", keyword: "required", params: { missingProperty: "inactive" }, schema: n.
          properties.partners.required, parentSchema: n.properties.partners, data: a };
          e === null ? e = [t] : e.push(t), s++;
        }
        for (let t in a)
          if (!$.call(n.properties.partners.properties, t)) {
            let r = { instancePath: p + "/partners", schemaPath: "#/properties/partners/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t },
            schema: !1, parentSchema: n.properties.partners, data: a };
            e === null ? e = [r] : e.push(r), s++;
          }
        if (a.customers !== void 0) {
          let t = a.customers;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            if (t.guidField === void 0) {
              let r = { instancePath: p + "/partners/customers", schemaPath: "#/properties/partners/properties/customers/required", keyword: "required", params: {
              missingProperty: "guidField" }, schema: n.properties.partners.properties.customers.required, parentSchema: n.properties.partners.properties.customers,
              data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            for (let r in t)
              if (!(r === "guidField" || r === "inactive" || r === "exclude")) {
                let i = { instancePath: p + "/partners/customers", schemaPath: "#/properties/partners/properties/customers/additionalProperties", keyword: "addi\
tionalProperties", params: { additionalProperty: r }, schema: !1, parentSchema: n.properties.partners.properties.customers, data: t };
                e === null ? e = [i] : e.push(i), s++;
              }
            if (t.guidField !== void 0) {
              let r = t.guidField;
              if (typeof r == "string") {
                if (!x.test(r)) {
                  let i = { instancePath: p + "/partners/customers/guidField", schemaPath: "#/definitions/guidField/pattern", keyword: "pattern", params: { pattern: "\
^information[1-8]$" }, schema: "^information[1-8]$", parentSchema: y, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                let i = { instancePath: p + "/partners/customers/guidField", schemaPath: "#/definitions/guidField/type", keyword: "type", params: { type: "strin\
g" }, schema: y.type, parentSchema: y, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
            if (t.inactive !== void 0) {
              let r = t.inactive;
              if (r && typeof r == "object" && !Array.isArray(r)) {
                if (r.field === void 0) {
                  let i = { instancePath: p + "/partners/customers/inactive", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "\
field" }, schema: l.required, parentSchema: l, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
                if (r.value === void 0) {
                  let i = { instancePath: p + "/partners/customers/inactive", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "\
value" }, schema: l.required, parentSchema: l, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
                for (let i in r)
                  if (!(i === "field" || i === "value")) {
                    let o = { instancePath: p + "/partners/customers/inactive", schemaPath: "#/definitions/mark/additionalProperties", keyword: "additionalPrope\
rties", params: { additionalProperty: i }, schema: !1, parentSchema: l, data: r };
                    e === null ? e = [o] : e.push(o), s++;
                  }
                if (r.field !== void 0) {
                  let i = r.field;
                  if (typeof i == "string") {
                    if (!v.test(i)) {
                      let o = { instancePath: p + "/partners/customers/inactive/field", schemaPath: "#/definitions/mark/properties/field/pattern", keyword: "pat\
tern", params: { pattern: "^group([1-9]|1[0-2])$" }, schema: "^group([1-9]|1[0-2])$", parentSchema: l.properties.field, data: i };
                      e === null ? e = [o] : e.push(o), s++;
                    }
                  } else {
                    let o = { instancePath: p + "/partners/customers/inactive/field", schemaPath: "#/definitions/mark/properties/field/type", keyword: "type", params: {
                    type: "string" }, schema: l.properties.field.type, parentSchema: l.properties.field, data: i };
                    e === null ? e = [o] : e.push(o), s++;
                  }
                }
                if (r.value !== void 0) {
                  let i = r.value;
                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                    let o = { instancePath: p + "/partners/customers/inactive/value", schemaPath: "#/definitions/mark/properties/value/type", keyword: "type", params: {
                    type: "integer" }, schema: l.properties.value.type, parentSchema: l.properties.value, data: i };
                    e === null ? e = [o] : e.push(o), s++;
                  }
                  if (typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i))) {
                    let o = { instancePath: p + "/partners/customers/inactive/value", schemaPath: "#/definitions/mark/properties/value/minimum", keyword: "minim\
um", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l.properties.value, data: i };
                    e === null ? e = [o] : e.push(o), s++;
                  }
                }
              } else {
                let i = { instancePath: p + "/partners/customers/inactive", schemaPath: "#/definitions/mark/type", keyword: "type", params: { type: "object" }, schema: l.
                type, parentSchema: l, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
            if (t.exclude !== void 0) {
              let r = t.exclude;
              if (r && typeof r == "object" && !Array.isArray(r)) {
                if (r.field === void 0) {
                  let i = { instancePath: p + "/partners/customers/exclude", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "\
field" }, schema: l.required, parentSchema: l, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
                if (r.value === void 0) {
                  let i = { instancePath: p + "/partners/customers/exclude", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "\
value" }, schema: l.required, parentSchema: l, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
                for (let i in r)
                  if (!(i === "field" || i === "value")) {
                    let o = { instancePath: p + "/partners/customers/exclude", schemaPath: "#/definitions/mark/additionalProperties", keyword: "additionalProper\
ties", params: { additionalProperty: i }, schema: !1, parentSchema: l, data: r };
                    e === null ? e = [o] : e.push(o), s++;
                  }
                if (r.field !== void 0) {
                  let i = r.field;
                  if (typeof i == "string") {
                    if (!v.test(i)) {
                      let o = { instancePath: p + "/partners/customers/exclude/field", schemaPath: "#/definitions/mark/properties/field/pattern", keyword: "patt\
ern", params: { pattern: "^group([1-9]|1[0-2])$" }, schema: "^group([1-9]|1[0-2])$", parentSchema: l.properties.field, data: i };
                      e === null ? e = [o] : e.push(o), s++;
                    }
                  } else {
                    let o = { instancePath: p + "/partners/customers/exclude/field", schemaPath: "#/definitions/mark/properties/field/type", keyword: "type", params: {
                    type: "string" }, schema: l.properties.field.type, parentSchema: l.properties.field, data: i };
                    e === null ? e = [o] : e.push(o), s++;
                  }
                }
                if (r.value !== void 0) {
                  let i = r.value;
                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                    let o = { instancePath: p + "/partners/customers/exclude/value", schemaPath: "#/definitions/mark/properties/value/type", keyword: "type", params: {
                    type: "integer" }, schema: l.properties.value.type, parentSchema: l.properties.value, data: i };
                    e === null ? e = [o] : e.push(o), s++;
                  }
                  if (typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i))) {
                    let o = { instancePath: p + "/partners/customers/exclude/value", schemaPath: "#/definitions/mark/properties/value/minimum", keyword: "minimu\
m", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l.properties.value, data: i };
                    e === null ? e = [o] : e.push(o), s++;
                  }
                }
              } else {
                let i = { instancePath: p + "/partners/customers/exclude", schemaPath: "#/definitions/mark/type", keyword: "type", params: { type: "object" }, schema: l.
                type, parentSchema: l, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
          } else {
            let r = { instancePath: p + "/partners/customers", schemaPath: "#/properties/partners/properties/customers/type", keyword: "type", params: { type: "\
object" }, schema: n.properties.partners.properties.customers.type, parentSchema: n.properties.partners.properties.customers, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.employees !== void 0) {
          let t = a.employees;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            if (t.guidField === void 0) {
              let r = { instancePath: p + "/partners/employees", schemaPath: "#/properties/partners/properties/employees/required", keyword: "required", params: {
              missingProperty: "guidField" }, schema: n.properties.partners.properties.employees.required, parentSchema: n.properties.partners.properties.employees,
              data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            for (let r in t)
              if (!(r === "guidField" || r === "inactive" || r === "exclude")) {
                let i = { instancePath: p + "/partners/employees", schemaPath: "#/properties/partners/properties/employees/additionalProperties", keyword: "addi\
tionalProperties", params: { additionalProperty: r }, schema: !1, parentSchema: n.properties.partners.properties.employees, data: t };
                e === null ? e = [i] : e.push(i), s++;
              }
            if (t.guidField !== void 0) {
              let r = t.guidField;
              if (typeof r == "string") {
                if (!x.test(r)) {
                  let i = { instancePath: p + "/partners/employees/guidField", schemaPath: "#/definitions/guidField/pattern", keyword: "pattern", params: { pattern: "\
^information[1-8]$" }, schema: "^information[1-8]$", parentSchema: y, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                let i = { instancePath: p + "/partners/employees/guidField", schemaPath: "#/definitions/guidField/type", keyword: "type", params: { type: "strin\
g" }, schema: y.type, parentSchema: y, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
            if (t.inactive !== void 0) {
              let r = t.inactive;
              if (r && typeof r == "object" && !Array.isArray(r)) {
                if (r.field === void 0) {
                  let i = { instancePath: p + "/partners/employees/inactive", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "\
field" }, schema: l.required, parentSchema: l, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
                if (r.value === void 0) {
                  let i = { instancePath: p + "/partners/employees/inactive", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "\
value" }, schema: l.required, parentSchema: l, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
                for (let i in r)
                  if (!(i === "field" || i === "value")) {
                    let o = { instancePath: p + "/partners/employees/inactive", schemaPath: "#/definitions/mark/additionalProperties", keyword: "additionalPrope\
rties", params: { additionalProperty: i }, schema: !1, parentSchema: l, data: r };
                    e === null ? e = [o] : e.push(o), s++;
                  }
                if (r.field !== void 0) {
                  let i = r.field;
                  if (typeof i == "string") {
                    if (!v.test(i)) {
                      let o = { instancePath: p + "/partners/employees/inactive/field", schemaPath: "#/definitions/mark/properties/field/pattern", keyword: "pat\
tern", params: { pattern: "^group([1-9]|1[0-2])$" }, schema: "^group([1-9]|1[0-2])$", parentSchema: l.properties.field, data: i };
                      e === null ? e = [o] : e.push(o), s++;
                    }
                  } else {
                    let o = { instancePath: p + "/partners/employees/inactive/field", schemaPath: "#/definitions/mark/properties/field/type", keyword: "type", params: {
                    type: "string" }, schema: l.properties.field.type, parentSchema: l.properties.field, data: i };
                    e === null ? e = [o] : e.push(o), s++;
                  }
                }
                if (r.value !== void 0) {
                  let i = r.value;
                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                    let o = { instancePath: p + "/partners/employees/inactive/value", schemaPath: "#/definitions/mark/properties/value/type", keyword: "type", params: {
                    type: "integer" }, schema: l.properties.value.type, parentSchema: l.properties.value, data: i };
                    e === null ? e = [o] : e.push(o), s++;
                  }
                  if (typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i))) {
                    let o = { instancePath: p + "/partners/employees/inactive/value", schemaPath: "#/definitions/mark/properties/value/minimum", keyword: "minim\
um", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l.properties.value, data: i };
                    e === null ? e = [o] : e.push(o), s++;
                  }
                }
              } else {
                let i = { instancePath: p + "/partners/employees/inactive", schemaPath: "#/definitions/mark/type", keyword: "type", params: { type: "object" }, schema: l.
                type, parentSchema: l, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
            if (t.exclude !== void 0) {
              let r = t.exclude;
              if (r && typeof r == "object" && !Array.isArray(r)) {
                if (r.field === void 0) {
                  let i = { instancePath: p + "/partners/employees/exclude", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "\
field" }, schema: l.required, parentSchema: l, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
                if (r.value === void 0) {
                  let i = { instancePath: p + "/partners/employees/exclude", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "\
value" }, schema: l.required, parentSchema: l, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
                for (let i in r)
                  if (!(i === "field" || i === "value")) {
                    let o = { instancePath: p + "/partners/employees/exclude", schemaPath: "#/definitions/mark/additionalProperties", keyword: "additionalProper\
ties", params: { additionalProperty: i }, schema: !1, parentSchema: l, data: r };
                    e === null ? e = [o] : e.push(o), s++;
                  }
                if (r.field !== void 0) {
                  let i = r.field;
                  if (typeof i == "string") {
                    if (!v.test(i)) {
                      let o = { instancePath: p + "/partners/employees/exclude/field", schemaPath: "#/definitions/mark/properties/field/pattern", keyword: "patt\
ern", params: { pattern: "^group([1-9]|1[0-2])$" }, schema: "^group([1-9]|1[0-2])$", parentSchema: l.properties.field, data: i };
                      e === null ? e = [o] : e.push(o), s++;
                    }
                  } else {
                    let o = { instancePath: p + "/partners/employees/exclude/field", schemaPath: "#/definitions/mark/properties/field/type", keyword: "type", params: {
                    type: "string" }, schema: l.properties.field.type, parentSchema: l.properties.field, data: i };
                    e === null ? e = [o] : e.push(o), s++;
                  }
                }
                if (r.value !== void 0) {
                  let i = r.value;
                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                    let o = { instancePath: p + "/partners/employees/exclude/value", schemaPath: "#/definitions/mark/properties/value/type", keyword: "type", params: {
                    type: "integer" }, schema: l.properties.value.type, parentSchema: l.properties.value, data: i };
                    e === null ? e = [o] : e.push(o), s++;
                  }
                  if (typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i))) {
                    let o = { instancePath: p + "/partners/employees/exclude/value", schemaPath: "#/definitions/mark/properties/value/minimum", keyword: "minimu\
m", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: l.properties.value, data: i };
                    e === null ? e = [o] : e.push(o), s++;
                  }
                }
              } else {
                let i = { instancePath: p + "/partners/employees/exclude", schemaPath: "#/definitions/mark/type", keyword: "type", params: { type: "object" }, schema: l.
                type, parentSchema: l, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
          } else {
            let r = { instancePath: p + "/partners/employees", schemaPath: "#/properties/partners/properties/employees/type", keyword: "type", params: { type: "\
object" }, schema: n.properties.partners.properties.employees.type, parentSchema: n.properties.partners.properties.employees, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.contacts !== void 0) {
          let t = a.contacts, r = s, i = !0, o = s;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            let d;
            if (t.transfer === void 0 && (d = "transfer")) {
              let c = {};
              e === null ? e = [c] : e.push(c), s++;
            } else if (t.transfer !== void 0 && t.transfer !== !0) {
              let c = {};
              e === null ? e = [c] : e.push(c), s++;
            }
          }
          var H = o === s;
          if (s = r, e !== null && (r ? e.length = r : e = null), H) {
            let d = s;
            if (t && typeof t == "object" && !Array.isArray(t) && t.guidField === void 0) {
              let h = { instancePath: p + "/partners/contacts", schemaPath: "#/properties/partners/properties/contacts/then/required", keyword: "required", params: {
              missingProperty: "guidField" }, schema: n.properties.partners.properties.contacts.then.required, parentSchema: n.properties.partners.properties.contacts.
              then, data: t };
              e === null ? e = [h] : e.push(h), s++;
            }
            var H = d === s;
            i = H;
          }
          if (!i) {
            let d = { instancePath: p + "/partners/contacts", schemaPath: "#/properties/partners/properties/contacts/if", keyword: "if", params: { failingKeyword: "\
then" }, schema: n.properties.partners.properties.contacts.if, parentSchema: n.properties.partners.properties.contacts, data: t };
            e === null ? e = [d] : e.push(d), s++;
          }
          if (t && typeof t == "object" && !Array.isArray(t)) {
            for (let d in t)
              if (!(d === "transfer" || d === "guidField")) {
                let c = { instancePath: p + "/partners/contacts", schemaPath: "#/properties/partners/properties/contacts/additionalProperties", keyword: "additi\
onalProperties", params: { additionalProperty: d }, schema: !1, parentSchema: n.properties.partners.properties.contacts, data: t };
                e === null ? e = [c] : e.push(c), s++;
              }
            if (t.transfer !== void 0) {
              let d = t.transfer;
              if (typeof d != "boolean") {
                let c = { instancePath: p + "/partners/contacts/transfer", schemaPath: "#/properties/partners/properties/contacts/properties/transfer/type", keyword: "\
type", params: { type: "boolean" }, schema: n.properties.partners.properties.contacts.properties.transfer.type, parentSchema: n.properties.partners.properties.contacts.
                properties.transfer, data: d };
                e === null ? e = [c] : e.push(c), s++;
              }
            }
            if (t.guidField !== void 0) {
              let d = t.guidField;
              if (typeof d == "string") {
                if (!x.test(d)) {
                  let c = { instancePath: p + "/partners/contacts/guidField", schemaPath: "#/definitions/guidField/pattern", keyword: "pattern", params: { pattern: "\
^information[1-8]$" }, schema: "^information[1-8]$", parentSchema: y, data: d };
                  e === null ? e = [c] : e.push(c), s++;
                }
              } else {
                let c = { instancePath: p + "/partners/contacts/guidField", schemaPath: "#/definitions/guidField/type", keyword: "type", params: { type: "string" },
                schema: y.type, parentSchema: y, data: d };
                e === null ? e = [c] : e.push(c), s++;
              }
            }
          } else {
            let d = { instancePath: p + "/partners/contacts", schemaPath: "#/properties/partners/properties/contacts/type", keyword: "type", params: { type: "ob\
ject" }, schema: n.properties.partners.properties.contacts.type, parentSchema: n.properties.partners.properties.contacts, data: t };
            e === null ? e = [d] : e.push(d), s++;
          }
        }
        if (a.include !== void 0) {
          let t = a.include;
          if (!(t === "all" || t === "withProject" || t === "invoiced")) {
            let r = { instancePath: p + "/partners/include", schemaPath: "#/properties/partners/properties/include/enum", keyword: "enum", params: { allowedValues: n.
            properties.partners.properties.include.enum }, schema: n.properties.partners.properties.include.enum, parentSchema: n.properties.partners.properties.
            include, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.inactive !== void 0) {
          let t = a.inactive;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            if (t.field === void 0) {
              let r = { instancePath: p + "/partners/inactive", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "fiel\
d" }, schema: l.required, parentSchema: l, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (t.value === void 0) {
              let r = { instancePath: p + "/partners/inactive", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "valu\
e" }, schema: l.required, parentSchema: l, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            for (let r in t)
              if (!(r === "field" || r === "value")) {
                let i = { instancePath: p + "/partners/inactive", schemaPath: "#/definitions/mark/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: r }, schema: !1, parentSchema: l, data: t };
                e === null ? e = [i] : e.push(i), s++;
              }
            if (t.field !== void 0) {
              let r = t.field;
              if (typeof r == "string") {
                if (!v.test(r)) {
                  let i = { instancePath: p + "/partners/inactive/field", schemaPath: "#/definitions/mark/properties/field/pattern", keyword: "pattern", params: {
                  pattern: "^group([1-9]|1[0-2])$" }, schema: "^group([1-9]|1[0-2])$", parentSchema: l.properties.field, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                let i = { instancePath: p + "/partners/inactive/field", schemaPath: "#/definitions/mark/properties/field/type", keyword: "type", params: { type: "\
string" }, schema: l.properties.field.type, parentSchema: l.properties.field, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
            if (t.value !== void 0) {
              let r = t.value;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                let i = { instancePath: p + "/partners/inactive/value", schemaPath: "#/definitions/mark/properties/value/type", keyword: "type", params: { type: "\
integer" }, schema: l.properties.value.type, parentSchema: l.properties.value, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
              if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
                let i = { instancePath: p + "/partners/inactive/value", schemaPath: "#/definitions/mark/properties/value/minimum", keyword: "minimum", params: {
                comparison: ">=", limit: 1 }, schema: 1, parentSchema: l.properties.value, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
          } else {
            let r = { instancePath: p + "/partners/inactive", schemaPath: "#/definitions/mark/type", keyword: "type", params: { type: "object" }, schema: l.type,
            parentSchema: l, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.exclude !== void 0) {
          let t = a.exclude;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            if (t.field === void 0) {
              let r = { instancePath: p + "/partners/exclude", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "field" },
              schema: l.required, parentSchema: l, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (t.value === void 0) {
              let r = { instancePath: p + "/partners/exclude", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "value" },
              schema: l.required, parentSchema: l, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            for (let r in t)
              if (!(r === "field" || r === "value")) {
                let i = { instancePath: p + "/partners/exclude", schemaPath: "#/definitions/mark/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: r }, schema: !1, parentSchema: l, data: t };
                e === null ? e = [i] : e.push(i), s++;
              }
            if (t.field !== void 0) {
              let r = t.field;
              if (typeof r == "string") {
                if (!v.test(r)) {
                  let i = { instancePath: p + "/partners/exclude/field", schemaPath: "#/definitions/mark/properties/field/pattern", keyword: "pattern", params: {
                  pattern: "^group([1-9]|1[0-2])$" }, schema: "^group([1-9]|1[0-2])$", parentSchema: l.properties.field, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                let i = { instancePath: p + "/partners/exclude/field", schemaPath: "#/definitions/mark/properties/field/type", keyword: "type", params: { type: "\
string" }, schema: l.properties.field.type, parentSchema: l.properties.field, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
            if (t.value !== void 0) {
              let r = t.value;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                let i = { instancePath: p + "/partners/exclude/value", schemaPath: "#/definitions/mark/properties/value/type", keyword: "type", params: { type: "\
integer" }, schema: l.properties.value.type, parentSchema: l.properties.value, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
              if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
                let i = { instancePath: p + "/partners/exclude/value", schemaPath: "#/definitions/mark/properties/value/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: l.properties.value, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
          } else {
            let r = { instancePath: p + "/partners/exclude", schemaPath: "#/definitions/mark/type", keyword: "type", params: { type: "object" }, schema: l.type,
            parentSchema: l, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.numberSeries !== void 0) {
          let t = a.numberSeries;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let r = { instancePath: p + "/partners/numberSeries", schemaPath: "#/properties/partners/properties/numberSeries/type", keyword: "type", params: { type: "\
integer" }, schema: n.properties.partners.properties.numberSeries.type, parentSchema: n.properties.partners.properties.numberSeries, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
            let r = { instancePath: p + "/partners/numberSeries", schemaPath: "#/properties/partners/properties/numberSeries/minimum", keyword: "minimum", params: {
            comparison: ">=", limit: 1 }, schema: 1, parentSchema: n.properties.partners.properties.numberSeries, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.overdueInterest !== void 0) {
          let t = a.overdueInterest;
          if (typeof t == "number" && isFinite(t)) {
            if (t > 100 || isNaN(t)) {
              let r = { instancePath: p + "/partners/overdueInterest", schemaPath: "#/properties/partners/properties/overdueInterest/maximum", keyword: "maximum",
              params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: n.properties.partners.properties.overdueInterest, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (t < 0 || isNaN(t)) {
              let r = { instancePath: p + "/partners/overdueInterest", schemaPath: "#/properties/partners/properties/overdueInterest/minimum", keyword: "minimum",
              params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: n.properties.partners.properties.overdueInterest, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
          } else {
            let r = { instancePath: p + "/partners/overdueInterest", schemaPath: "#/properties/partners/properties/overdueInterest/type", keyword: "type", params: {
            type: "number" }, schema: n.properties.partners.properties.overdueInterest.type, parentSchema: n.properties.partners.properties.overdueInterest, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.accountSet !== void 0) {
          let t = a.accountSet;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            if (t.segment === void 0) {
              let r = { instancePath: p + "/partners/accountSet", schemaPath: "#/properties/partners/properties/accountSet/required", keyword: "required", params: {
              missingProperty: "segment" }, schema: n.properties.partners.properties.accountSet.required, parentSchema: n.properties.partners.properties.accountSet,
              data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            for (let r in t)
              if (r !== "segment") {
                let i = { instancePath: p + "/partners/accountSet", schemaPath: "#/properties/partners/properties/accountSet/additionalProperties", keyword: "ad\
ditionalProperties", params: { additionalProperty: r }, schema: !1, parentSchema: n.properties.partners.properties.accountSet, data: t };
                e === null ? e = [i] : e.push(i), s++;
              }
            if (t.segment !== void 0) {
              let r = t.segment;
              if (typeof r == "string") {
                if (k(r) < 1) {
                  let i = { instancePath: p + "/partners/accountSet/segment", schemaPath: "#/properties/partners/properties/accountSet/properties/segment/minLen\
gth", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: n.properties.partners.properties.accountSet.properties.segment, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                let i = { instancePath: p + "/partners/accountSet/segment", schemaPath: "#/properties/partners/properties/accountSet/properties/segment/type", keyword: "\
type", params: { type: "string" }, schema: n.properties.partners.properties.accountSet.properties.segment.type, parentSchema: n.properties.partners.properties.accountSet.
                properties.segment, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
          } else {
            let r = { instancePath: p + "/partners/accountSet", schemaPath: "#/properties/partners/properties/accountSet/type", keyword: "type", params: { type: "\
object" }, schema: n.properties.partners.properties.accountSet.type, parentSchema: n.properties.partners.properties.accountSet, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
      } else {
        let t = { instancePath: p + "/partners", schemaPath: "#/properties/partners/type", keyword: "type", params: { type: "object" }, schema: n.properties.partners.
        type, parentSchema: n.properties.partners, data: a };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (m.addresses !== void 0) {
      let a = m.addresses;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.table === void 0) {
          let t = { instancePath: p + "/addresses", schemaPath: "#/properties/addresses/required", keyword: "required", params: { missingProperty: "table" }, schema: n.
          properties.addresses.required, parentSchema: n.properties.addresses, data: a };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (a.idField === void 0) {
          let t = { instancePath: p + "/addresses", schemaPath: "#/properties/addresses/required", keyword: "required", params: { missingProperty: "idField" }, schema: n.
          properties.addresses.required, parentSchema: n.properties.addresses, data: a };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (a.typeField === void 0) {
          let t = { instancePath: p + "/addresses", schemaPath: "#/properties/addresses/required", keyword: "required", params: { missingProperty: "typeField" },
          schema: n.properties.addresses.required, parentSchema: n.properties.addresses, data: a };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (a.lines === void 0) {
          let t = { instancePath: p + "/addresses", schemaPath: "#/properties/addresses/required", keyword: "required", params: { missingProperty: "lines" }, schema: n.
          properties.addresses.required, parentSchema: n.properties.addresses, data: a };
          e === null ? e = [t] : e.push(t), s++;
        }
        for (let t in a)
          if (!(t === "table" || t === "idField" || t === "typeField" || t === "lines" || t === "onRemoved")) {
            let r = { instancePath: p + "/addresses", schemaPath: "#/properties/addresses/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t },
            schema: !1, parentSchema: n.properties.addresses, data: a };
            e === null ? e = [r] : e.push(r), s++;
          }
        if (a.table !== void 0) {
          let t = a.table;
          if (!(t === "deliveryAddress" || t === "address")) {
            let r = { instancePath: p + "/addresses/table", schemaPath: "#/properties/addresses/properties/table/enum", keyword: "enum", params: { allowedValues: n.
            properties.addresses.properties.table.enum }, schema: n.properties.addresses.properties.table.enum, parentSchema: n.properties.addresses.properties.
            table, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.idField !== void 0) {
          let t = a.idField;
          if (typeof t == "string") {
            if (!x.test(t)) {
              let r = { instancePath: p + "/addresses/idField", schemaPath: "#/definitions/guidField/pattern", keyword: "pattern", params: { pattern: "^informat\
ion[1-8]$" }, schema: "^information[1-8]$", parentSchema: y, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
          } else {
            let r = { instancePath: p + "/addresses/idField", schemaPath: "#/definitions/guidField/type", keyword: "type", params: { type: "string" }, schema: y.
            type, parentSchema: y, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.typeField !== void 0) {
          let t = a.typeField;
          if (typeof t == "string") {
            if (!w.test(t)) {
              let r = { instancePath: p + "/addresses/typeField", schemaPath: "#/definitions/column/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Z\
a-z0-9]*$" }, schema: "^[a-z][A-Za-z0-9]*$", parentSchema: u, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
          } else {
            let r = { instancePath: p + "/addresses/typeField", schemaPath: "#/definitions/column/type", keyword: "type", params: { type: "string" }, schema: u.
            type, parentSchema: u, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.lines !== void 0) {
          let t = a.lines;
          if (Array.isArray(t)) {
            if (t.length < 1) {
              let i = { instancePath: p + "/addresses/lines", schemaPath: "#/properties/addresses/properties/lines/minItems", keyword: "minItems", params: { limit: 1 },
              schema: 1, parentSchema: n.properties.addresses.properties.lines, data: t };
              e === null ? e = [i] : e.push(i), s++;
            }
            let r = t.length;
            for (let i = 0; i < r; i++) {
              let o = t[i];
              if (typeof o == "string") {
                if (!w.test(o)) {
                  let d = { instancePath: p + "/addresses/lines/" + i, schemaPath: "#/definitions/column/pattern", keyword: "pattern", params: { pattern: "^[a-z\
][A-Za-z0-9]*$" }, schema: "^[a-z][A-Za-z0-9]*$", parentSchema: u, data: o };
                  e === null ? e = [d] : e.push(d), s++;
                }
              } else {
                let d = { instancePath: p + "/addresses/lines/" + i, schemaPath: "#/definitions/column/type", keyword: "type", params: { type: "string" }, schema: u.
                type, parentSchema: u, data: o };
                e === null ? e = [d] : e.push(d), s++;
              }
            }
          } else {
            let r = { instancePath: p + "/addresses/lines", schemaPath: "#/properties/addresses/properties/lines/type", keyword: "type", params: { type: "array" },
            schema: n.properties.addresses.properties.lines.type, parentSchema: n.properties.addresses.properties.lines, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.onRemoved !== void 0) {
          let t = a.onRemoved;
          if (!(t === "keep" || t === "delete")) {
            let r = { instancePath: p + "/addresses/onRemoved", schemaPath: "#/properties/addresses/properties/onRemoved/enum", keyword: "enum", params: { allowedValues: n.
            properties.addresses.properties.onRemoved.enum }, schema: n.properties.addresses.properties.onRemoved.enum, parentSchema: n.properties.addresses.properties.
            onRemoved, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
      } else {
        let t = { instancePath: p + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "object" }, schema: n.properties.addresses.
        type, parentSchema: n.properties.addresses, data: a };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (m.projects !== void 0) {
      let a = m.projects;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.table === void 0) {
          let t = { instancePath: p + "/projects", schemaPath: "#/properties/projects/required", keyword: "required", params: { missingProperty: "table" }, schema: n.
          properties.projects.required, parentSchema: n.properties.projects, data: a };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (a.guidField === void 0) {
          let t = { instancePath: p + "/projects", schemaPath: "#/properties/projects/required", keyword: "required", params: { missingProperty: "guidField" }, schema: n.
          properties.projects.required, parentSchema: n.properties.projects, data: a };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (a.defaults === void 0) {
          let t = { instancePath: p + "/projects", schemaPath: "#/properties/projects/required", keyword: "required", params: { missingProperty: "defaults" }, schema: n.
          properties.projects.required, parentSchema: n.properties.projects, data: a };
          e === null ? e = [t] : e.push(t), s++;
        }
        for (let t in a)
          if (!(t === "table" || t === "guidField" || t === "exclude" || t === "shortNameField" || t === "wonStatus" || t === "internal" || t === "defaults")) {
            let r = { instancePath: p + "/projects", schemaPath: "#/properties/projects/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t },
            schema: !1, parentSchema: n.properties.projects, data: a };
            e === null ? e = [r] : e.push(r), s++;
          }
        if (a.table !== void 0) {
          let t = a.table;
          if (!(t === "orgUnit1" || t === "orgUnit2" || t === "orgUnit3" || t === "orgUnit4" || t === "orgUnit5" || t === "orgUnit6" || t === "orgUnit7" || t ===
          "orgUnit8" || t === "orgUnit9" || t === "orgUnit10" || t === "orgUnit11" || t === "orgUnit12")) {
            let r = { instancePath: p + "/projects/table", schemaPath: "#/definitions/orgUnitTable/enum", keyword: "enum", params: { allowedValues: F.enum }, schema: F.
            enum, parentSchema: F, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.guidField !== void 0) {
          let t = a.guidField;
          if (typeof t == "string") {
            if (!x.test(t)) {
              let r = { instancePath: p + "/projects/guidField", schemaPath: "#/definitions/guidField/pattern", keyword: "pattern", params: { pattern: "^informa\
tion[1-8]$" }, schema: "^information[1-8]$", parentSchema: y, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
          } else {
            let r = { instancePath: p + "/projects/guidField", schemaPath: "#/definitions/guidField/type", keyword: "type", params: { type: "string" }, schema: y.
            type, parentSchema: y, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.exclude !== void 0) {
          let t = a.exclude;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            if (t.field === void 0) {
              let r = { instancePath: p + "/projects/exclude", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "field" },
              schema: l.required, parentSchema: l, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (t.value === void 0) {
              let r = { instancePath: p + "/projects/exclude", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "value" },
              schema: l.required, parentSchema: l, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            for (let r in t)
              if (!(r === "field" || r === "value")) {
                let i = { instancePath: p + "/projects/exclude", schemaPath: "#/definitions/mark/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: r }, schema: !1, parentSchema: l, data: t };
                e === null ? e = [i] : e.push(i), s++;
              }
            if (t.field !== void 0) {
              let r = t.field;
              if (typeof r == "string") {
                if (!v.test(r)) {
                  let i = { instancePath: p + "/projects/exclude/field", schemaPath: "#/definitions/mark/properties/field/pattern", keyword: "pattern", params: {
                  pattern: "^group([1-9]|1[0-2])$" }, schema: "^group([1-9]|1[0-2])$", parentSchema: l.properties.field, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                let i = { instancePath: p + "/projects/exclude/field", schemaPath: "#/definitions/mark/properties/field/type", keyword: "type", params: { type: "\
string" }, schema: l.properties.field.type, parentSchema: l.properties.field, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
            if (t.value !== void 0) {
              let r = t.value;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                let i = { instancePath: p + "/projects/exclude/value", schemaPath: "#/definitions/mark/properties/value/type", keyword: "type", params: { type: "\
integer" }, schema: l.properties.value.type, parentSchema: l.properties.value, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
              if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
                let i = { instancePath: p + "/projects/exclude/value", schemaPath: "#/definitions/mark/properties/value/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: l.properties.value, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
          } else {
            let r = { instancePath: p + "/projects/exclude", schemaPath: "#/definitions/mark/type", keyword: "type", params: { type: "object" }, schema: l.type,
            parentSchema: l, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.shortNameField !== void 0) {
          let t = a.shortNameField;
          if (typeof t == "string") {
            if (!w.test(t)) {
              let r = { instancePath: p + "/projects/shortNameField", schemaPath: "#/definitions/column/pattern", keyword: "pattern", params: { pattern: "^[a-z]\
[A-Za-z0-9]*$" }, schema: "^[a-z][A-Za-z0-9]*$", parentSchema: u, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
          } else {
            let r = { instancePath: p + "/projects/shortNameField", schemaPath: "#/definitions/column/type", keyword: "type", params: { type: "string" }, schema: u.
            type, parentSchema: u, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.wonStatus !== void 0) {
          let t = a.wonStatus;
          if (typeof t == "string") {
            if (k(t) < 1) {
              let r = { instancePath: p + "/projects/wonStatus", schemaPath: "#/properties/projects/properties/wonStatus/minLength", keyword: "minLength", params: {
              limit: 1 }, schema: 1, parentSchema: n.properties.projects.properties.wonStatus, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
          } else {
            let r = { instancePath: p + "/projects/wonStatus", schemaPath: "#/properties/projects/properties/wonStatus/type", keyword: "type", params: { type: "\
string" }, schema: n.properties.projects.properties.wonStatus.type, parentSchema: n.properties.projects.properties.wonStatus, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.internal !== void 0) {
          let t = a.internal;
          if (typeof t != "boolean") {
            let r = { instancePath: p + "/projects/internal", schemaPath: "#/properties/projects/properties/internal/type", keyword: "type", params: { type: "bo\
olean" }, schema: n.properties.projects.properties.internal.type, parentSchema: n.properties.projects.properties.internal, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.defaults !== void 0) {
          let t = a.defaults;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            if (t.owner === void 0) {
              let r = { instancePath: p + "/projects/defaults", schemaPath: "#/properties/projects/properties/defaults/required", keyword: "required", params: {
              missingProperty: "owner" }, schema: n.properties.projects.properties.defaults.required, parentSchema: n.properties.projects.properties.defaults, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            for (let r in t)
              if (r !== "owner") {
                let i = { instancePath: p + "/projects/defaults", schemaPath: "#/properties/projects/properties/defaults/additionalProperties", keyword: "additi\
onalProperties", params: { additionalProperty: r }, schema: !1, parentSchema: n.properties.projects.properties.defaults, data: t };
                e === null ? e = [i] : e.push(i), s++;
              }
            if (t.owner !== void 0) {
              let r = t.owner;
              if (typeof r == "string") {
                if (!Z.test(r)) {
                  let i = { instancePath: p + "/projects/defaults/owner", schemaPath: "#/properties/projects/properties/defaults/properties/owner/pattern", keyword: "\
pattern", params: { pattern: "^[^@\\s]+@[^@\\s]+$" }, schema: "^[^@\\s]+@[^@\\s]+$", parentSchema: n.properties.projects.properties.defaults.properties.owner, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                let i = { instancePath: p + "/projects/defaults/owner", schemaPath: "#/properties/projects/properties/defaults/properties/owner/type", keyword: "\
type", params: { type: "string" }, schema: n.properties.projects.properties.defaults.properties.owner.type, parentSchema: n.properties.projects.properties.defaults.
                properties.owner, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
          } else {
            let r = { instancePath: p + "/projects/defaults", schemaPath: "#/properties/projects/properties/defaults/type", keyword: "type", params: { type: "ob\
ject" }, schema: n.properties.projects.properties.defaults.type, parentSchema: n.properties.projects.properties.defaults, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
      } else {
        let t = { instancePath: p + "/projects", schemaPath: "#/properties/projects/type", keyword: "type", params: { type: "object" }, schema: n.properties.projects.
        type, parentSchema: n.properties.projects, data: a };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (m.workHours !== void 0) {
      let a = m.workHours, t = s, r = !0, i = s;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        let o;
        if (a.transfer === void 0 && (o = "transfer")) {
          let d = {};
          e === null ? e = [d] : e.push(d), s++;
        } else if (a.transfer !== void 0 && a.transfer !== !0) {
          let d = {};
          e === null ? e = [d] : e.push(d), s++;
        }
      }
      var U = i === s;
      if (s = t, e !== null && (t ? e.length = t : e = null), U) {
        let o = s;
        if (a && typeof a == "object" && !Array.isArray(a) && a.table === void 0) {
          let c = { instancePath: p + "/workHours", schemaPath: "#/properties/workHours/then/required", keyword: "required", params: { missingProperty: "table" },
          schema: n.properties.workHours.then.required, parentSchema: n.properties.workHours.then, data: a };
          e === null ? e = [c] : e.push(c), s++;
        }
        var U = o === s;
        r = U;
      }
      if (!r) {
        let o = { instancePath: p + "/workHours", schemaPath: "#/properties/workHours/if", keyword: "if", params: { failingKeyword: "then" }, schema: n.properties.
        workHours.if, parentSchema: n.properties.workHours, data: a };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let o in a)
          if (!(o === "transfer" || o === "table" || o === "from" || o === "withdrawn" || o === "columns")) {
            let d = { instancePath: p + "/workHours", schemaPath: "#/properties/workHours/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o },
            schema: !1, parentSchema: n.properties.workHours, data: a };
            e === null ? e = [d] : e.push(d), s++;
          }
        if (a.transfer !== void 0) {
          let o = a.transfer;
          if (typeof o != "boolean") {
            let d = { instancePath: p + "/workHours/transfer", schemaPath: "#/properties/workHours/properties/transfer/type", keyword: "type", params: { type: "\
boolean" }, schema: n.properties.workHours.properties.transfer.type, parentSchema: n.properties.workHours.properties.transfer, data: o };
            e === null ? e = [d] : e.push(d), s++;
          }
        }
        if (a.table !== void 0) {
          let o = a.table;
          if (!(o === "freeInformation1" || o === "freeInformation2" || o === "freeInformation3")) {
            let d = { instancePath: p + "/workHours/table", schemaPath: "#/properties/workHours/properties/table/enum", keyword: "enum", params: { allowedValues: n.
            properties.workHours.properties.table.enum }, schema: n.properties.workHours.properties.table.enum, parentSchema: n.properties.workHours.properties.
            table, data: o };
            e === null ? e = [d] : e.push(d), s++;
          }
        }
        if (a.from !== void 0) {
          let o = a.from;
          if (typeof o == "string") {
            if (!V.test(o)) {
              let d = { instancePath: p + "/workHours/from", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[\
0-2])-(0[1-9]|[12]\\d|3[01])$" }, schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: S, data: o };
              e === null ? e = [d] : e.push(d), s++;
            }
          } else {
            let d = { instancePath: p + "/workHours/from", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, schema: S.type, parentSchema: S,
            data: o };
            e === null ? e = [d] : e.push(d), s++;
          }
        }
        if (a.withdrawn !== void 0) {
          let o = a.withdrawn;
          if (!(o === "zero" || o === "delete")) {
            let d = { instancePath: p + "/workHours/withdrawn", schemaPath: "#/properties/workHours/properties/withdrawn/enum", keyword: "enum", params: { allowedValues: n.
            properties.workHours.properties.withdrawn.enum }, schema: n.properties.workHours.properties.withdrawn.enum, parentSchema: n.properties.workHours.properties.
            withdrawn, data: o };
            e === null ? e = [d] : e.push(d), s++;
          }
        }
        if (a.columns !== void 0) {
          let o = a.columns;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            for (let d in o)
              if (!(d === "id" || d === "date" || d === "hours" || d === "employee" || d === "project" || d === "department" || d === "workType" || d === "descr\
iption")) {
                let c = { instancePath: p + "/workHours/columns", schemaPath: "#/properties/workHours/properties/columns/additionalProperties", keyword: "additi\
onalProperties", params: { additionalProperty: d }, schema: !1, parentSchema: n.properties.workHours.properties.columns, data: o };
                e === null ? e = [c] : e.push(c), s++;
              }
            if (o.id !== void 0) {
              let d = o.id;
              if (typeof d == "string") {
                if (!w.test(d)) {
                  let c = { instancePath: p + "/workHours/columns/id", schemaPath: "#/definitions/column/pattern", keyword: "pattern", params: { pattern: "^[a-z\
][A-Za-z0-9]*$" }, schema: "^[a-z][A-Za-z0-9]*$", parentSchema: u, data: d };
                  e === null ? e = [c] : e.push(c), s++;
                }
              } else {
                let c = { instancePath: p + "/workHours/columns/id", schemaPath: "#/definitions/column/type", keyword: "type", params: { type: "string" }, schema: u.
                type, parentSchema: u, data: d };
                e === null ? e = [c] : e.push(c), s++;
              }
            }
            if (o.date !== void 0) {
              let d = o.date;
              if (typeof d == "string") {
                if (!w.test(d)) {
                  let c = { instancePath: p + "/workHours/columns/date", schemaPath: "#/definitions/column/pattern", keyword: "pattern", params: { pattern: "^[a\
-z][A-Za-z0-9]*$" }, schema: "^[a-z][A-Za-z0-9]*$", parentSchema: u, data: d };
                  e === null ? e = [c] : e.push(c), s++;
                }
              } else {
                let c = { instancePath: p + "/workHours/columns/date", schemaPath: "#/definitions/column/type", keyword: "type", params: { type: "string" }, schema: u.
                type, parentSchema: u, data: d };
                e === null ? e = [c] : e.push(c), s++;
              }
            }
            if (o.hours !== void 0) {
              let d = o.hours;
              if (typeof d == "string") {
                if (!w.test(d)) {
                  let c = { instancePath: p + "/workHours/columns/hours", schemaPath: "#/definitions/column/pattern", keyword: "pattern", params: { pattern: "^[\
a-z][A-Za-z0-9]*$" }, schema: "^[a-z][A-Za-z0-9]*$", parentSchema: u, data: d };
                  e === null ? e = [c] : e.push(c), s++;
                }
              } else {
                let c = { instancePath: p + "/workHours/columns/hours", schemaPath: "#/definitions/column/type", keyword: "type", params: { type: "string" }, schema: u.
                type, parentSchema: u, data: d };
                e === null ? e = [c] : e.push(c), s++;
              }
            }
            if (o.employee !== void 0) {
              let d = o.employee;
              if (typeof d == "string") {
                if (!w.test(d)) {
                  let c = { instancePath: p + "/workHours/columns/employee", schemaPath: "#/definitions/column/pattern", keyword: "pattern", params: { pattern: "\
^[a-z][A-Za-z0-9]*$" }, schema: "^[a-z][A-Za-z0-9]*$", parentSchema: u, data: d };
                  e === null ? e = [c] : e.push(c), s++;
                }
              } else {
                let c = { instancePath: p + "/workHours/columns/employee", schemaPath: "#/definitions/column/type", keyword: "type", params: { type: "string" },
                schema: u.type, parentSchema: u, data: d };
                e === null ? e = [c] : e.push(c), s++;
              }
            }
            if (o.project !== void 0) {
              let d = o.project;
              if (typeof d == "string") {
                if (!w.test(d)) {
                  let c = { instancePath: p + "/workHours/columns/project", schemaPath: "#/definitions/column/pattern", keyword: "pattern", params: { pattern: "\
^[a-z][A-Za-z0-9]*$" }, schema: "^[a-z][A-Za-z0-9]*$", parentSchema: u, data: d };
                  e === null ? e = [c] : e.push(c), s++;
                }
              } else {
                let c = { instancePath: p + "/workHours/columns/project", schemaPath: "#/definitions/column/type", keyword: "type", params: { type: "string" }, schema: u.
                type, parentSchema: u, data: d };
                e === null ? e = [c] : e.push(c), s++;
              }
            }
            if (o.department !== void 0) {
              let d = o.department;
              if (typeof d == "string") {
                if (!w.test(d)) {
                  let c = { instancePath: p + "/workHours/columns/department", schemaPath: "#/definitions/column/pattern", keyword: "pattern", params: { pattern: "\
^[a-z][A-Za-z0-9]*$" }, schema: "^[a-z][A-Za-z0-9]*$", parentSchema: u, data: d };
                  e === null ? e = [c] : e.push(c), s++;
                }
              } else {
                let c = { instancePath: p + "/workHours/columns/department", schemaPath: "#/definitions/column/type", keyword: "type", params: { type: "string" },
                schema: u.type, parentSchema: u, data: d };
                e === null ? e = [c] : e.push(c), s++;
              }
            }
            if (o.workType !== void 0) {
              let d = o.workType;
              if (typeof d == "string") {
                if (!w.test(d)) {
                  let c = { instancePath: p + "/workHours/columns/workType", schemaPath: "#/definitions/column/pattern", keyword: "pattern", params: { pattern: "\
^[a-z][A-Za-z0-9]*$" }, schema: "^[a-z][A-Za-z0-9]*$", parentSchema: u, data: d };
                  e === null ? e = [c] : e.push(c), s++;
                }
              } else {
                let c = { instancePath: p + "/workHours/columns/workType", schemaPath: "#/definitions/column/type", keyword: "type", params: { type: "string" },
                schema: u.type, parentSchema: u, data: d };
                e === null ? e = [c] : e.push(c), s++;
              }
            }
            if (o.description !== void 0) {
              let d = o.description;
              if (typeof d == "string") {
                if (!w.test(d)) {
                  let c = { instancePath: p + "/workHours/columns/description", schemaPath: "#/definitions/column/pattern", keyword: "pattern", params: { pattern: "\
^[a-z][A-Za-z0-9]*$" }, schema: "^[a-z][A-Za-z0-9]*$", parentSchema: u, data: d };
                  e === null ? e = [c] : e.push(c), s++;
                }
              } else {
                let c = { instancePath: p + "/workHours/columns/description", schemaPath: "#/definitions/column/type", keyword: "type", params: { type: "string" },
                schema: u.type, parentSchema: u, data: d };
                e === null ? e = [c] : e.push(c), s++;
              }
            }
          } else {
            let d = { instancePath: p + "/workHours/columns", schemaPath: "#/properties/workHours/properties/columns/type", keyword: "type", params: { type: "ob\
ject" }, schema: n.properties.workHours.properties.columns.type, parentSchema: n.properties.workHours.properties.columns, data: o };
            e === null ? e = [d] : e.push(d), s++;
          }
        }
      } else {
        let o = { instancePath: p + "/workHours", schemaPath: "#/properties/workHours/type", keyword: "type", params: { type: "object" }, schema: n.properties.workHours.
        type, parentSchema: n.properties.workHours, data: a };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (m.costs !== void 0) {
      let a = m.costs, t = s, r = !0, i = s;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        let o;
        if (a.transfer === void 0 && (o = "transfer")) {
          let d = {};
          e === null ? e = [d] : e.push(d), s++;
        } else if (a.transfer !== void 0 && a.transfer !== !0) {
          let d = {};
          e === null ? e = [d] : e.push(d), s++;
        }
      }
      var z = i === s;
      if (s = t, e !== null && (t ? e.length = t : e = null), z) {
        let o = s;
        if (a && typeof a == "object" && !Array.isArray(a) && a.from === void 0) {
          let c = { instancePath: p + "/costs", schemaPath: "#/properties/costs/then/required", keyword: "required", params: { missingProperty: "from" }, schema: n.
          properties.costs.then.required, parentSchema: n.properties.costs.then, data: a };
          e === null ? e = [c] : e.push(c), s++;
        }
        var z = o === s;
        r = z;
      }
      if (!r) {
        let o = { instancePath: p + "/costs", schemaPath: "#/properties/costs/if", keyword: "if", params: { failingKeyword: "then" }, schema: n.properties.costs.
        if, parentSchema: n.properties.costs, data: a };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let o in a)
          if (!$.call(n.properties.costs.properties, o)) {
            let d = { instancePath: p + "/costs", schemaPath: "#/properties/costs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o },
            schema: !1, parentSchema: n.properties.costs, data: a };
            e === null ? e = [d] : e.push(d), s++;
          }
        if (a.transfer !== void 0) {
          let o = a.transfer;
          if (typeof o != "boolean") {
            let d = { instancePath: p + "/costs/transfer", schemaPath: "#/properties/costs/properties/transfer/type", keyword: "type", params: { type: "boolean" },
            schema: n.properties.costs.properties.transfer.type, parentSchema: n.properties.costs.properties.transfer, data: o };
            e === null ? e = [d] : e.push(d), s++;
          }
        }
        if (a.from !== void 0) {
          let o = a.from;
          if (typeof o == "string") {
            if (!V.test(o)) {
              let d = { instancePath: p + "/costs/from", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2]\
)-(0[1-9]|[12]\\d|3[01])$" }, schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: S, data: o };
              e === null ? e = [d] : e.push(d), s++;
            }
          } else {
            let d = { instancePath: p + "/costs/from", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, schema: S.type, parentSchema: S,
            data: o };
            e === null ? e = [d] : e.push(d), s++;
          }
        }
        if (a.source !== void 0) {
          let o = a.source;
          if (!(o === "updatedVoucher" || o === "generalLedgerTransaction")) {
            let d = { instancePath: p + "/costs/source", schemaPath: "#/properties/costs/properties/source/enum", keyword: "enum", params: { allowedValues: n.properties.
            costs.properties.source.enum }, schema: n.properties.costs.properties.source.enum, parentSchema: n.properties.costs.properties.source, data: o };
            e === null ? e = [d] : e.push(d), s++;
          }
        }
        if (a.salesValuePercentage !== void 0) {
          let o = a.salesValuePercentage;
          if (typeof o == "number" && isFinite(o)) {
            if (o < 0 || isNaN(o)) {
              let d = { instancePath: p + "/costs/salesValuePercentage", schemaPath: "#/properties/costs/properties/salesValuePercentage/minimum", keyword: "min\
imum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: n.properties.costs.properties.salesValuePercentage, data: o };
              e === null ? e = [d] : e.push(d), s++;
            }
          } else {
            let d = { instancePath: p + "/costs/salesValuePercentage", schemaPath: "#/properties/costs/properties/salesValuePercentage/type", keyword: "type", params: {
            type: "number" }, schema: n.properties.costs.properties.salesValuePercentage.type, parentSchema: n.properties.costs.properties.salesValuePercentage,
            data: o };
            e === null ? e = [d] : e.push(d), s++;
          }
        }
        if (a.product !== void 0) {
          let o = a.product;
          if (typeof o == "string") {
            if (k(o) < 1) {
              let d = { instancePath: p + "/costs/product", schemaPath: "#/definitions/productNo/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
              parentSchema: P, data: o };
              e === null ? e = [d] : e.push(d), s++;
            }
          } else {
            let d = { instancePath: p + "/costs/product", schemaPath: "#/definitions/productNo/type", keyword: "type", params: { type: "string" }, schema: P.type,
            parentSchema: P, data: o };
            e === null ? e = [d] : e.push(d), s++;
          }
        }
        if (a.voucherTypes !== void 0) {
          let o = a.voucherTypes;
          if (typeof o != "string" && !(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)) && !Array.isArray(o)) {
            let d = { instancePath: p + "/costs/voucherTypes", schemaPath: "#/definitions/ranges/type", keyword: "type", params: { type: f.type }, schema: f.type,
            parentSchema: f, data: o };
            e === null ? e = [d] : e.push(d), s++;
          }
          if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
            let d = { instancePath: p + "/costs/voucherTypes", schemaPath: "#/definitions/ranges/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 },
            schema: 0, parentSchema: f, data: o };
            e === null ? e = [d] : e.push(d), s++;
          }
          if (typeof o == "string" && k(o) < 1) {
            let d = { instancePath: p + "/costs/voucherTypes", schemaPath: "#/definitions/ranges/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
            parentSchema: f, data: o };
            e === null ? e = [d] : e.push(d), s++;
          }
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let c = { instancePath: p + "/costs/voucherTypes", schemaPath: "#/definitions/ranges/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1,
              parentSchema: f, data: o };
              e === null ? e = [c] : e.push(c), s++;
            }
            let d = o.length;
            for (let c = 0; c < d; c++) {
              let h = o[c];
              if (typeof h != "string" && !(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                let b = { instancePath: p + "/costs/voucherTypes/" + c, schemaPath: "#/definitions/ranges/items/type", keyword: "type", params: { type: f.items.
                type }, schema: f.items.type, parentSchema: f.items, data: h };
                e === null ? e = [b] : e.push(b), s++;
              }
            }
          }
        }
        if (a.creditVoucherTypes !== void 0) {
          let o = a.creditVoucherTypes;
          if (typeof o != "string" && !(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)) && !Array.isArray(o)) {
            let d = { instancePath: p + "/costs/creditVoucherTypes", schemaPath: "#/definitions/ranges/type", keyword: "type", params: { type: f.type }, schema: f.
            type, parentSchema: f, data: o };
            e === null ? e = [d] : e.push(d), s++;
          }
          if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
            let d = { instancePath: p + "/costs/creditVoucherTypes", schemaPath: "#/definitions/ranges/minimum", keyword: "minimum", params: { comparison: ">=",
            limit: 0 }, schema: 0, parentSchema: f, data: o };
            e === null ? e = [d] : e.push(d), s++;
          }
          if (typeof o == "string" && k(o) < 1) {
            let d = { instancePath: p + "/costs/creditVoucherTypes", schemaPath: "#/definitions/ranges/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1,
            parentSchema: f, data: o };
            e === null ? e = [d] : e.push(d), s++;
          }
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let c = { instancePath: p + "/costs/creditVoucherTypes", schemaPath: "#/definitions/ranges/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1,
              parentSchema: f, data: o };
              e === null ? e = [c] : e.push(c), s++;
            }
            let d = o.length;
            for (let c = 0; c < d; c++) {
              let h = o[c];
              if (typeof h != "string" && !(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                let b = { instancePath: p + "/costs/creditVoucherTypes/" + c, schemaPath: "#/definitions/ranges/items/type", keyword: "type", params: { type: f.
                items.type }, schema: f.items.type, parentSchema: f.items, data: h };
                e === null ? e = [b] : e.push(b), s++;
              }
            }
          }
        }
        if (a.accounts !== void 0) {
          let o = a.accounts;
          if (typeof o != "string" && !(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)) && !Array.isArray(o)) {
            let d = { instancePath: p + "/costs/accounts", schemaPath: "#/definitions/ranges/type", keyword: "type", params: { type: f.type }, schema: f.type, parentSchema: f,
            data: o };
            e === null ? e = [d] : e.push(d), s++;
          }
          if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
            let d = { instancePath: p + "/costs/accounts", schemaPath: "#/definitions/ranges/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 },
            schema: 0, parentSchema: f, data: o };
            e === null ? e = [d] : e.push(d), s++;
          }
          if (typeof o == "string" && k(o) < 1) {
            let d = { instancePath: p + "/costs/accounts", schemaPath: "#/definitions/ranges/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: f,
            data: o };
            e === null ? e = [d] : e.push(d), s++;
          }
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let c = { instancePath: p + "/costs/accounts", schemaPath: "#/definitions/ranges/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: f,
              data: o };
              e === null ? e = [c] : e.push(c), s++;
            }
            let d = o.length;
            for (let c = 0; c < d; c++) {
              let h = o[c];
              if (typeof h != "string" && !(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                let b = { instancePath: p + "/costs/accounts/" + c, schemaPath: "#/definitions/ranges/items/type", keyword: "type", params: { type: f.items.type },
                schema: f.items.type, parentSchema: f.items, data: h };
                e === null ? e = [b] : e.push(b), s++;
              }
            }
          }
        }
        if (a.description !== void 0) {
          let o = a.description;
          if (!(o === "voucherText" || o === "supplierName" || o === "supplierAndText" || o === "accountName")) {
            let d = { instancePath: p + "/costs/description", schemaPath: "#/properties/costs/properties/description/enum", keyword: "enum", params: { allowedValues: n.
            properties.costs.properties.description.enum }, schema: n.properties.costs.properties.description.enum, parentSchema: n.properties.costs.properties.
            description, data: o };
            e === null ? e = [d] : e.push(d), s++;
          }
        }
      } else {
        let o = { instancePath: p + "/costs", schemaPath: "#/properties/costs/type", keyword: "type", params: { type: "object" }, schema: n.properties.costs.type,
        parentSchema: n.properties.costs, data: a };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (m.invoices !== void 0) {
      let a = m.invoices;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.idField === void 0) {
          let t = { instancePath: p + "/invoices", schemaPath: "#/properties/invoices/required", keyword: "required", params: { missingProperty: "idField" }, schema: n.
          properties.invoices.required, parentSchema: n.properties.invoices, data: a };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (a.numberField === void 0) {
          let t = { instancePath: p + "/invoices", schemaPath: "#/properties/invoices/required", keyword: "required", params: { missingProperty: "numberField" },
          schema: n.properties.invoices.required, parentSchema: n.properties.invoices, data: a };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (a.statuses === void 0) {
          let t = { instancePath: p + "/invoices", schemaPath: "#/properties/invoices/required", keyword: "required", params: { missingProperty: "statuses" }, schema: n.
          properties.invoices.required, parentSchema: n.properties.invoices, data: a };
          e === null ? e = [t] : e.push(t), s++;
        }
        for (let t in a)
          if (!$.call(n.properties.invoices.properties, t)) {
            let r = { instancePath: p + "/invoices", schemaPath: "#/properties/invoices/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t },
            schema: !1, parentSchema: n.properties.invoices, data: a };
            e === null ? e = [r] : e.push(r), s++;
          }
        if (a.idField !== void 0) {
          let t = a.idField;
          if (typeof t == "string") {
            if (!x.test(t)) {
              let r = { instancePath: p + "/invoices/idField", schemaPath: "#/definitions/guidField/pattern", keyword: "pattern", params: { pattern: "^informati\
on[1-8]$" }, schema: "^information[1-8]$", parentSchema: y, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
          } else {
            let r = { instancePath: p + "/invoices/idField", schemaPath: "#/definitions/guidField/type", keyword: "type", params: { type: "string" }, schema: y.
            type, parentSchema: y, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.numberField !== void 0) {
          let t = a.numberField;
          if (typeof t == "string") {
            if (!D.test(t)) {
              let r = { instancePath: p + "/invoices/numberField", schemaPath: "#/properties/invoices/properties/numberField/pattern", keyword: "pattern", params: {
              pattern: "^(invoiceNo|information[1-8])$" }, schema: "^(invoiceNo|information[1-8])$", parentSchema: n.properties.invoices.properties.numberField,
              data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
          } else {
            let r = { instancePath: p + "/invoices/numberField", schemaPath: "#/properties/invoices/properties/numberField/type", keyword: "type", params: { type: "\
string" }, schema: n.properties.invoices.properties.numberField.type, parentSchema: n.properties.invoices.properties.numberField, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.statuses !== void 0) {
          let t = a.statuses;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            if (t.transfer === void 0) {
              let r = { instancePath: p + "/invoices/statuses", schemaPath: "#/properties/invoices/properties/statuses/required", keyword: "required", params: {
              missingProperty: "transfer" }, schema: n.properties.invoices.properties.statuses.required, parentSchema: n.properties.invoices.properties.statuses,
              data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (t.transferred === void 0) {
              let r = { instancePath: p + "/invoices/statuses", schemaPath: "#/properties/invoices/properties/statuses/required", keyword: "required", params: {
              missingProperty: "transferred" }, schema: n.properties.invoices.properties.statuses.required, parentSchema: n.properties.invoices.properties.statuses,
              data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (t.sent === void 0) {
              let r = { instancePath: p + "/invoices/statuses", schemaPath: "#/properties/invoices/properties/statuses/required", keyword: "required", params: {
              missingProperty: "sent" }, schema: n.properties.invoices.properties.statuses.required, parentSchema: n.properties.invoices.properties.statuses, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (t.paid === void 0) {
              let r = { instancePath: p + "/invoices/statuses", schemaPath: "#/properties/invoices/properties/statuses/required", keyword: "required", params: {
              missingProperty: "paid" }, schema: n.properties.invoices.properties.statuses.required, parentSchema: n.properties.invoices.properties.statuses, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            for (let r in t)
              if (!(r === "transfer" || r === "transferred" || r === "sent" || r === "paid")) {
                let i = { instancePath: p + "/invoices/statuses", schemaPath: "#/properties/invoices/properties/statuses/additionalProperties", keyword: "additi\
onalProperties", params: { additionalProperty: r }, schema: !1, parentSchema: n.properties.invoices.properties.statuses, data: t };
                e === null ? e = [i] : e.push(i), s++;
              }
            if (t.transfer !== void 0) {
              let r = t.transfer;
              if (typeof r == "string") {
                if (k(r) < 1) {
                  let i = { instancePath: p + "/invoices/statuses/transfer", schemaPath: "#/properties/invoices/properties/statuses/properties/transfer/minLengt\
h", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: n.properties.invoices.properties.statuses.properties.transfer, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                let i = { instancePath: p + "/invoices/statuses/transfer", schemaPath: "#/properties/invoices/properties/statuses/properties/transfer/type", keyword: "\
type", params: { type: "string" }, schema: n.properties.invoices.properties.statuses.properties.transfer.type, parentSchema: n.properties.invoices.properties.statuses.
                properties.transfer, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
            if (t.transferred !== void 0) {
              let r = t.transferred;
              if (typeof r == "string") {
                if (k(r) < 1) {
                  let i = { instancePath: p + "/invoices/statuses/transferred", schemaPath: "#/properties/invoices/properties/statuses/properties/transferred/mi\
nLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: n.properties.invoices.properties.statuses.properties.transferred, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                let i = { instancePath: p + "/invoices/statuses/transferred", schemaPath: "#/properties/invoices/properties/statuses/properties/transferred/type",
                keyword: "type", params: { type: "string" }, schema: n.properties.invoices.properties.statuses.properties.transferred.type, parentSchema: n.properties.
                invoices.properties.statuses.properties.transferred, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
            if (t.sent !== void 0) {
              let r = t.sent;
              if (typeof r == "string") {
                if (k(r) < 1) {
                  let i = { instancePath: p + "/invoices/statuses/sent", schemaPath: "#/properties/invoices/properties/statuses/properties/sent/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: n.properties.invoices.properties.statuses.properties.sent, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                let i = { instancePath: p + "/invoices/statuses/sent", schemaPath: "#/properties/invoices/properties/statuses/properties/sent/type", keyword: "t\
ype", params: { type: "string" }, schema: n.properties.invoices.properties.statuses.properties.sent.type, parentSchema: n.properties.invoices.properties.statuses.
                properties.sent, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
            if (t.paid !== void 0) {
              let r = t.paid;
              if (typeof r == "string") {
                if (k(r) < 1) {
                  let i = { instancePath: p + "/invoices/statuses/paid", schemaPath: "#/properties/invoices/properties/statuses/properties/paid/minLength", keyword: "\
minLength", params: { limit: 1 }, schema: 1, parentSchema: n.properties.invoices.properties.statuses.properties.paid, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                let i = { instancePath: p + "/invoices/statuses/paid", schemaPath: "#/properties/invoices/properties/statuses/properties/paid/type", keyword: "t\
ype", params: { type: "string" }, schema: n.properties.invoices.properties.statuses.properties.paid.type, parentSchema: n.properties.invoices.properties.statuses.
                properties.paid, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
          } else {
            let r = { instancePath: p + "/invoices/statuses", schemaPath: "#/properties/invoices/properties/statuses/type", keyword: "type", params: { type: "ob\
ject" }, schema: n.properties.invoices.properties.statuses.type, parentSchema: n.properties.invoices.properties.statuses, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.from !== void 0) {
          let t = a.from;
          if (typeof t == "string") {
            if (!V.test(t)) {
              let r = { instancePath: p + "/invoices/from", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0\
-2])-(0[1-9]|[12]\\d|3[01])$" }, schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: S, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
          } else {
            let r = { instancePath: p + "/invoices/from", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, schema: S.type, parentSchema: S,
            data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.notes !== void 0) {
          let t = a.notes;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            for (let r in t)
              if (!(r === "transfer" || r === "product")) {
                let i = { instancePath: p + "/invoices/notes", schemaPath: "#/properties/invoices/properties/notes/additionalProperties", keyword: "additionalPr\
operties", params: { additionalProperty: r }, schema: !1, parentSchema: n.properties.invoices.properties.notes, data: t };
                e === null ? e = [i] : e.push(i), s++;
              }
            if (t.transfer !== void 0) {
              let r = t.transfer;
              if (typeof r != "boolean") {
                let i = { instancePath: p + "/invoices/notes/transfer", schemaPath: "#/properties/invoices/properties/notes/properties/transfer/type", keyword: "\
type", params: { type: "boolean" }, schema: n.properties.invoices.properties.notes.properties.transfer.type, parentSchema: n.properties.invoices.properties.notes.
                properties.transfer, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
            if (t.product !== void 0) {
              let r = t.product;
              if (typeof r == "string") {
                if (k(r) < 1) {
                  let i = { instancePath: p + "/invoices/notes/product", schemaPath: "#/definitions/productNo/minLength", keyword: "minLength", params: { limit: 1 },
                  schema: 1, parentSchema: P, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                let i = { instancePath: p + "/invoices/notes/product", schemaPath: "#/definitions/productNo/type", keyword: "type", params: { type: "string" }, schema: P.
                type, parentSchema: P, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
          } else {
            let r = { instancePath: p + "/invoices/notes", schemaPath: "#/properties/invoices/properties/notes/type", keyword: "type", params: { type: "object" },
            schema: n.properties.invoices.properties.notes.type, parentSchema: n.properties.invoices.properties.notes, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.orderNumberField !== void 0) {
          let t = a.orderNumberField;
          if (typeof t == "string") {
            if (!w.test(t)) {
              let r = { instancePath: p + "/invoices/orderNumberField", schemaPath: "#/definitions/column/pattern", keyword: "pattern", params: { pattern: "^[a-\
z][A-Za-z0-9]*$" }, schema: "^[a-z][A-Za-z0-9]*$", parentSchema: u, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
          } else {
            let r = { instancePath: p + "/invoices/orderNumberField", schemaPath: "#/definitions/column/type", keyword: "type", params: { type: "string" }, schema: u.
            type, parentSchema: u, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.billingContactField !== void 0) {
          let t = a.billingContactField;
          if (typeof t == "string") {
            if (!w.test(t)) {
              let r = { instancePath: p + "/invoices/billingContactField", schemaPath: "#/definitions/column/pattern", keyword: "pattern", params: { pattern: "^\
[a-z][A-Za-z0-9]*$" }, schema: "^[a-z][A-Za-z0-9]*$", parentSchema: u, data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
          } else {
            let r = { instancePath: p + "/invoices/billingContactField", schemaPath: "#/definitions/column/type", keyword: "type", params: { type: "string" }, schema: u.
            type, parentSchema: u, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.reverseChargeVatCode !== void 0) {
          let t = a.reverseChargeVatCode;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let r = { instancePath: p + "/invoices/reverseChargeVatCode", schemaPath: "#/properties/invoices/properties/reverseChargeVatCode/type", keyword: "ty\
pe", params: { type: "integer" }, schema: n.properties.invoices.properties.reverseChargeVatCode.type, parentSchema: n.properties.invoices.properties.reverseChargeVatCode,
            data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
            let r = { instancePath: p + "/invoices/reverseChargeVatCode", schemaPath: "#/properties/invoices/properties/reverseChargeVatCode/minimum", keyword: "\
minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: n.properties.invoices.properties.reverseChargeVatCode, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.rounding !== void 0) {
          let t = a.rounding;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            if (t.product === void 0) {
              let r = { instancePath: p + "/invoices/rounding", schemaPath: "#/properties/invoices/properties/rounding/required", keyword: "required", params: {
              missingProperty: "product" }, schema: n.properties.invoices.properties.rounding.required, parentSchema: n.properties.invoices.properties.rounding,
              data: t };
              e === null ? e = [r] : e.push(r), s++;
            }
            for (let r in t)
              if (r !== "product") {
                let i = { instancePath: p + "/invoices/rounding", schemaPath: "#/properties/invoices/properties/rounding/additionalProperties", keyword: "additi\
onalProperties", params: { additionalProperty: r }, schema: !1, parentSchema: n.properties.invoices.properties.rounding, data: t };
                e === null ? e = [i] : e.push(i), s++;
              }
            if (t.product !== void 0) {
              let r = t.product;
              if (typeof r == "string") {
                if (k(r) < 1) {
                  let i = { instancePath: p + "/invoices/rounding/product", schemaPath: "#/definitions/productNo/minLength", keyword: "minLength", params: { limit: 1 },
                  schema: 1, parentSchema: P, data: r };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                let i = { instancePath: p + "/invoices/rounding/product", schemaPath: "#/definitions/productNo/type", keyword: "type", params: { type: "string" },
                schema: P.type, parentSchema: P, data: r };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
          } else {
            let r = { instancePath: p + "/invoices/rounding", schemaPath: "#/properties/invoices/properties/rounding/type", keyword: "type", params: { type: "ob\
ject" }, schema: n.properties.invoices.properties.rounding.type, parentSchema: n.properties.invoices.properties.rounding, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.groupedRows !== void 0) {
          let t = a.groupedRows;
          if (!(t === "default" || t === "split" || t === "wait")) {
            let r = { instancePath: p + "/invoices/groupedRows", schemaPath: "#/properties/invoices/properties/groupedRows/enum", keyword: "enum", params: { allowedValues: n.
            properties.invoices.properties.groupedRows.enum }, schema: n.properties.invoices.properties.groupedRows.enum, parentSchema: n.properties.invoices.properties.
            groupedRows, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.rowCosts !== void 0) {
          let t = a.rowCosts;
          if (typeof t != "boolean") {
            let r = { instancePath: p + "/invoices/rowCosts", schemaPath: "#/properties/invoices/properties/rowCosts/type", keyword: "type", params: { type: "bo\
olean" }, schema: n.properties.invoices.properties.rowCosts.type, parentSchema: n.properties.invoices.properties.rowCosts, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.useNxtDescription !== void 0) {
          let t = a.useNxtDescription;
          if (typeof t != "boolean") {
            let r = { instancePath: p + "/invoices/useNxtDescription", schemaPath: "#/properties/invoices/properties/useNxtDescription/type", keyword: "type", params: {
            type: "boolean" }, schema: n.properties.invoices.properties.useNxtDescription.type, parentSchema: n.properties.invoices.properties.useNxtDescription,
            data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.attachments !== void 0) {
          let t = a.attachments;
          if (!(t === "none" || t === "invoice" || t === "breakdown" || t === "all")) {
            let r = { instancePath: p + "/invoices/attachments", schemaPath: "#/properties/invoices/properties/attachments/enum", keyword: "enum", params: { allowedValues: n.
            properties.invoices.properties.attachments.enum }, schema: n.properties.invoices.properties.attachments.enum, parentSchema: n.properties.invoices.properties.
            attachments, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.attachmentsToCustomer !== void 0) {
          let t = a.attachmentsToCustomer;
          if (typeof t != "boolean") {
            let r = { instancePath: p + "/invoices/attachmentsToCustomer", schemaPath: "#/properties/invoices/properties/attachmentsToCustomer/type", keyword: "\
type", params: { type: "boolean" }, schema: n.properties.invoices.properties.attachmentsToCustomer.type, parentSchema: n.properties.invoices.properties.attachmentsToCustomer,
            data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.orgUnitFrom !== void 0) {
          let t = a.orgUnitFrom;
          if (!(t === "project" || t === "user")) {
            let r = { instancePath: p + "/invoices/orgUnitFrom", schemaPath: "#/properties/invoices/properties/orgUnitFrom/enum", keyword: "enum", params: { allowedValues: n.
            properties.invoices.properties.orgUnitFrom.enum }, schema: n.properties.invoices.properties.orgUnitFrom.enum, parentSchema: n.properties.invoices.properties.
            orgUnitFrom, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.finishOrder !== void 0) {
          let t = a.finishOrder;
          if (typeof t != "boolean") {
            let r = { instancePath: p + "/invoices/finishOrder", schemaPath: "#/properties/invoices/properties/finishOrder/type", keyword: "type", params: { type: "\
boolean" }, schema: n.properties.invoices.properties.finishOrder.type, parentSchema: n.properties.invoices.properties.finishOrder, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
        if (a.creditReference !== void 0) {
          let t = a.creditReference;
          if (!(t === "original" || t === "none")) {
            let r = { instancePath: p + "/invoices/creditReference", schemaPath: "#/properties/invoices/properties/creditReference/enum", keyword: "enum", params: {
            allowedValues: n.properties.invoices.properties.creditReference.enum }, schema: n.properties.invoices.properties.creditReference.enum, parentSchema: n.
            properties.invoices.properties.creditReference, data: t };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
      } else {
        let t = { instancePath: p + "/invoices", schemaPath: "#/properties/invoices/type", keyword: "type", params: { type: "object" }, schema: n.properties.invoices.
        type, parentSchema: n.properties.invoices, data: a };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (m.languages !== void 0) {
      let a = m.languages;
      if (typeof a != "string" && !(a && typeof a == "object" && !Array.isArray(a))) {
        let t = { instancePath: p + "/languages", schemaPath: "#/definitions/pairs/type", keyword: "type", params: { type: g.type }, schema: g.type, parentSchema: g,
        data: a };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof a == "string" && k(a) < 1) {
        let t = { instancePath: p + "/languages", schemaPath: "#/definitions/pairs/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: g,
        data: a };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (a && typeof a == "object" && !Array.isArray(a))
        for (let t in a) {
          let r = a[t];
          if (typeof r != "string" && !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            let i = { instancePath: p + "/languages/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/pairs/additionalProperties/type",
            keyword: "type", params: { type: g.additionalProperties.type }, schema: g.additionalProperties.type, parentSchema: g.additionalProperties, data: r };
            e === null ? e = [i] : e.push(i), s++;
          }
        }
    }
    if (m.paymentTerms !== void 0) {
      let a = m.paymentTerms;
      if (typeof a != "string" && !(a && typeof a == "object" && !Array.isArray(a))) {
        let t = { instancePath: p + "/paymentTerms", schemaPath: "#/definitions/pairs/type", keyword: "type", params: { type: g.type }, schema: g.type, parentSchema: g,
        data: a };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof a == "string" && k(a) < 1) {
        let t = { instancePath: p + "/paymentTerms", schemaPath: "#/definitions/pairs/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: g,
        data: a };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (a && typeof a == "object" && !Array.isArray(a))
        for (let t in a) {
          let r = a[t];
          if (typeof r != "string" && !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            let i = { instancePath: p + "/paymentTerms/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/pairs/additionalProperties/typ\
e", keyword: "type", params: { type: g.additionalProperties.type }, schema: g.additionalProperties.type, parentSchema: g.additionalProperties, data: r };
            e === null ? e = [i] : e.push(i), s++;
          }
        }
    }
    if (m.periodKeys !== void 0) {
      let a = m.periodKeys;
      if (typeof a != "string" && !(a && typeof a == "object" && !Array.isArray(a))) {
        let t = { instancePath: p + "/periodKeys", schemaPath: "#/definitions/pairs/type", keyword: "type", params: { type: g.type }, schema: g.type, parentSchema: g,
        data: a };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof a == "string" && k(a) < 1) {
        let t = { instancePath: p + "/periodKeys", schemaPath: "#/definitions/pairs/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: g,
        data: a };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (a && typeof a == "object" && !Array.isArray(a))
        for (let t in a) {
          let r = a[t];
          if (typeof r != "string" && !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            let i = { instancePath: p + "/periodKeys/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/pairs/additionalProperties/type",
            keyword: "type", params: { type: g.additionalProperties.type }, schema: g.additionalProperties.type, parentSchema: g.additionalProperties, data: r };
            e === null ? e = [i] : e.push(i), s++;
          }
        }
    }
  } else {
    let a = { instancePath: p, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: n.type, parentSchema: n, data: m };
    e === null ? e = [a] : e.push(a), s++;
  }
  return C.errors = e, s === 0;
}
var O = { "1cd497e68ef75e9e": E };
export {
  O as BY_HASH,
  E as pack1
};
